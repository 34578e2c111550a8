import { msg } from '@lingui/core/macro';
import * as v from 'valibot';
import type { Proposal } from '@/api/proposals';
import { say } from '@/lib/say';
import { type FieldKey, LIMITS, NUMBERS, OPTIONAL } from './steps';

export type Answers = Partial<Record<FieldKey, string>>;

export const answersOf = ({ answers }: Pick<Proposal, 'answers'>, fields: readonly FieldKey[]): Answers =>
  Object.fromEntries(fields.map((field) => [field, answers[field] ?? '']));

/** Numbers as machines read them; people type them as their keyboard gives them. */
export const plainNumber = (text: string): string => text.normalize('NFKC').replace(/[,、人\s]/g, '');

export const isNumber = (field: FieldKey): boolean => NUMBERS.includes(field);

/** As the API takes them: an empty one is taken away. */
export const patchOf = (answers: Answers, fields: readonly (keyof Answers)[]) => ({
  answers: Object.fromEntries(
    fields.map((field) => {
      const said = answers[field] ?? '';
      return [field, isNumber(field) ? plainNumber(said) : said];
    }),
  ),
});

/** Whether a value may already be kept, whatever else the page still needs. */
export function isFine(field: FieldKey, value: string | undefined): boolean {
  const said = value ?? '';
  if (isNumber(field)) return /^\d{0,4}$/.test(plainNumber(said));
  return said.length <= LIMITS[field];
}

function checkOf(field: FieldKey, needed: boolean) {
  const limit = LIMITS[field];
  const long = isNumber(field)
    ? v.check<string, () => string>(
        (text) => isFine(field, text),
        say(msg`｜数字《すうじ》で｜書《か》いてください`),
      )
    : v.maxLength<string, number, () => string>(limit, say(msg`${limit}｜文字《もじ》までにしてください`));
  return needed
    ? v.pipe(v.string(), v.trim(), v.nonEmpty(say(msg`ここを｜書《か》いてください`)), long)
    : v.pipe(v.string(), v.trim(), long);
}

/** What a page's answers have to be before it goes on. */
export const schemaOf = (
  fields: readonly FieldKey[],
  needed = (field: FieldKey) => !OPTIONAL.includes(field),
): v.GenericSchema<Answers, Answers> =>
  v.object(
    Object.fromEntries(fields.map((field) => [field, checkOf(field, needed(field))])),
  ) as unknown as v.GenericSchema<Answers, Answers>;
