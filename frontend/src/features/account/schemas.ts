import { msg } from '@lingui/core/macro';
import * as v from 'valibot';
import { SHORTEST_PASSWORD } from '@/lib/password';
import { say } from '@/lib/say';

/** Values that several forms of the account ask for. */

export const email = v.pipe(
  v.string(),
  v.transform((text) => text.normalize('NFKC').trim()),
  v.nonEmpty(say(msg`メールアドレスを｜入《い》れてください`)),
  v.email(
    say(msg`メールアドレスの｜形《かたち》を｜確《たし》かめてください（｜例《れい》：name@example.jp）`),
  ),
  v.maxLength(254, say(msg`メールアドレスが｜長《なが》すぎます`)),
);

/** The one in use: whatever it is. */
export const needed = v.pipe(v.string(), v.nonEmpty(say(msg`パスワードを｜入《い》れてください`)));

export const newPassword = v.pipe(
  v.string(),
  v.nonEmpty(say(msg`パスワードを｜入《い》れてください`)),
  v.minLength(SHORTEST_PASSWORD, say(msg`パスワードは8｜文字《もじ》｜以上《いじょう》にしてください`)),
  v.maxLength(128, say(msg`パスワードは128｜文字《もじ》までにしてください`)),
);

/** What the server says of a password, in the language of the page. */
export const PASSWORD_WORDS = {
  PASSWORD_EASILY_GUESSED: say(
    msg`｜推測《すいそく》されやすいパスワードです。｜名前《なまえ》やよくあることばをさけて、いくつかのことばをつなげてください`,
  ),
  PASSWORD_LENGTH: say(
    msg`パスワードは8｜文字《もじ》｜以上《いじょう》、128｜文字《もじ》までにしてください`,
  ),
};

export const displayName = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(say(msg`｜名前《なまえ》を｜入《い》れてください`)),
  v.maxLength(40, say(msg`｜名前《なまえ》は40｜文字《もじ》までにしてください`)),
);

/** Codes are copied with spaces, hyphens and full-width digits. */
export const code = v.pipe(
  v.string(),
  v.transform((text) => text.normalize('NFKC').replace(/[\s-]/g, '')),
  v.nonEmpty(say(msg`｜確認《かくにん》コードを｜入《い》れてください`)),
);

export const sixDigits = v.pipe(
  code,
  v.regex(/^\d{6}$/, say(msg`6けたの｜数字《すうじ》を｜入《い》れてください`)),
);
