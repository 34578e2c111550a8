import { msg } from '@lingui/core/macro';
import * as v from 'valibot';
import type { Post, PostWritten } from '@/api/types';
import { say } from '@/lib/say';
import { toHtml, toText } from './plainText';

const TITLE = 200;
/** The server takes 20,000 characters of HTML; marks and links need some of them. */
export const BODY = 15_000;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

export const tooLong = (limit: number) => say(msg`${limit}｜文字《もじ》までにしてください`);

export const postSchema = v.object({
  kind: v.picklist(['NEWS', 'REPORT'], say(msg`ひとつえらんでください`)),
  title: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(say(msg`｜見出《みだ》しを｜書《か》いてください`)),
    v.maxLength(TITLE, tooLong(TITLE)),
  ),
  heldOn: v.pipe(
    v.string(),
    v.check(
      (day) => day === '' || ISO_DAY.test(day),
      say(msg`この｜日《ひ》はありません。｜確《たし》かめてください`),
    ),
  ),
  text: v.pipe(
    v.string(),
    v.check((text) => toHtml(text) !== '', say(msg`｜本文《ほんぶん》を｜書《か》いてください`)),
    v.maxLength(BODY, tooLong(BODY)),
  ),
});

export type PostValues = v.InferOutput<typeof postSchema>;

export const EMPTY: PostValues = { kind: 'NEWS', title: '', heldOn: '', text: '' };

export const valuesOf = ({ kind, title, heldOn, body }: Post): PostValues => ({
  kind,
  title,
  heldOn: heldOn ?? '',
  text: toText(body),
});

export const writtenOf = ({ kind, title, heldOn, text }: PostValues): PostWritten => ({
  kind,
  title: title.trim(),
  heldOn: heldOn || null,
  body: toHtml(text),
});
