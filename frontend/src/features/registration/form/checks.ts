import { msg } from '@lingui/core/macro';
import * as v from 'valibot';
import { say } from '@/lib/say';
import { CONTROLS } from './fields';
import { type FieldName, plain, type Values } from './values';

// The same bounds as the server's, said while the person still looks at the field.

const NEEDED = msg`ここを｜書《か》いてください`;
const CHOOSE = msg`ひとつえらんでください`;

const matching = (pattern: RegExp, words: Parameters<typeof say>[0]) =>
  v.check<string, () => string>((text) => text.trim() === '' || pattern.test(plain(text)), say(words));

const TEXTS = {
  number: matching(/^\d{1,8}$/, msg`｜数字《すうじ》で｜書《か》いてください`),
  month: matching(/^\d{4}(-(0[1-9]|1[0-2]))?$/, msg`2012 や 2012-04 のように｜書《か》いてください`),
  tel: matching(
    /^[0-9+()\- ]{9,20}$/,
    msg`｜電話番号《でんわばんごう》を｜確《たし》かめてください。｜例《れい》：029-224-1111`,
  ),
  email: matching(
    /^[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+$/,
    msg`メールアドレスを｜確《たし》かめてください。｜例《れい》：info@example.jp`,
  ),
  url: matching(/^(https?:\/\/)?[^\s/]+\.[^\s]+$/, msg`アドレスを｜確《たし》かめてください`),
  digits: v.check<string, () => string>(
    (text) => text.trim() === '' || isCorporateNumber(plain(text)),
    say(
      msg`13けたの｜法人番号《ほうじんばんごう》を｜確《たし》かめてください。｜数字《すうじ》がひとつちがうようです`,
    ),
  ),
};

/** 13 digits; the first is a check digit over the rest. */
export function isCorporateNumber(text: string): boolean {
  if (!/^\d{13}$/.test(text)) return false;
  const sum = [...text.slice(1)]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 2), 0);
  return Number(text[0]) === 9 - (sum % 9);
}

function checkOf(field: FieldName, needed: boolean): v.GenericSchema {
  const control = CONTROLS[field];
  switch (control.is) {
    case 'several':
      return v.array(v.string());
    case 'tick':
      return v.boolean();
    case 'accounts':
      return v.array(v.object({ service: v.string(), url: v.string() }));
    case 'one':
    case 'menu':
      return needed ? v.pipe(v.string(), v.nonEmpty(say(CHOOSE))) : v.string();
    case 'line':
    case 'lines': {
      const { limit } = control;
      const short = v.maxLength<string, number, () => string>(
        limit,
        say(msg`${limit}｜文字《もじ》までにしてください`),
      );
      return needed
        ? v.pipe(v.string(), v.trim(), v.nonEmpty(say(NEEDED)), short)
        : v.pipe(v.string(), v.trim(), short);
    }
    default:
      return needed
        ? v.pipe(v.string(), v.trim(), v.nonEmpty(say(NEEDED)), TEXTS[control.is])
        : v.pipe(v.string(), v.trim(), TEXTS[control.is]);
  }
}

/** Groups of fields of which one is enough. */
const ONE_OF: readonly { of: readonly FieldName[]; words: Parameters<typeof say>[0] }[] = [
  {
    of: ['repPhone', 'repEmail'],
    words: msg`｜電話番号《でんわばんごう》かメールアドレスの、どちらかを｜書《か》いてください`,
  },
  {
    of: ['district', 'activityArea', 'address'],
    words: msg`｜地区《ちく》か｜場所《ばしょ》の、どれかひとつを｜教《おし》えてください`,
  },
];

const NEEDED_FIELDS = new Set<FieldName>([
  'name',
  'nameKana',
  'kind',
  'repName',
  'purpose',
  'activities',
  'mainField',
  'memberCount',
]);

export const isNeeded = (field: FieldName) => NEEDED_FIELDS.has(field);

/** What a page's answers have to be before it goes on. */
export function schemaOf(fields: readonly FieldName[]): v.GenericSchema<Values, Values> {
  const each = v.object(Object.fromEntries(fields.map((field) => [field, checkOf(field, isNeeded(field))])));
  const asked = ONE_OF.filter(({ of }) => of.every((field) => fields.includes(field)));
  const [first] = asked;
  if (!first) return each as unknown as v.GenericSchema<Values, Values>;
  const [place = 'name'] = first.of;
  return v.pipe(
    each,
    v.forward(
      v.partialCheck(
        first.of.map((field) => [field]) as never,
        (values) => first.of.some((field) => String((values as Values)[field] ?? '').trim() !== ''),
        say(first.words),
      ),
      [place] as never,
    ),
  ) as unknown as v.GenericSchema<Values, Values>;
}

/** Whether a value may already be kept, whatever else the page still needs. */
export function isFine(field: FieldName, value: unknown): boolean {
  return v.safeParse(checkOf(field, false), value).success;
}
