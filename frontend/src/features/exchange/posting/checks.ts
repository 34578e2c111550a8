import { msg } from '@lingui/core/macro';
import * as v from 'valibot';
import { say } from '@/lib/say';
import { FIELDS, numberOf, type Slug, type Values } from './steps';

// Only what is half written or impossible: what is missing the check page tells, and a draft may wait for it.

const words = (limit: number) =>
  v.pipe(
    v.string(),
    v.check(
      (value) => [...value.trim()].length <= limit,
      () => say(msg`${limit}｜文字《もじ》までにしてください`)(),
    ),
  );

const number = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.check(
      (value) => {
        const written = numberOf(value);
        return written === null || (Number.isInteger(written) && written >= least && written <= most);
      },
      () => say(msg`${least}から${most}までの｜数字《すうじ》を｜入《い》れてください`)(),
    ),
  );

const codes = v.array(v.string());

const RULES: { [F in keyof Values]: v.GenericSchema } = {
  districts: codes,
  online: v.boolean(),
  placeName: words(120),
  commitment: v.string(),
  slots: codes,
  days: codes,
  startsAt: v.string(),
  endsAt: v.string(),
  from: v.string(),
  until: v.string(),
  mainField: v.string(),
  fields: codes,
  title: words(80),
  description: words(4000),
  skills: codes,
  requiredSkills: codes,
  quantity: number(1, 1_000_000),
  unit: words(20),
  amountYen: number(1, 100_000_000),
  capacity: number(1, 10_000),
  beginner: v.boolean(),
  audiences: codes,
  languages: codes,
  ageMin: number(0, 120),
  ageMax: number(0, 120),
  costYen: number(0, 100_000),
  clothes: words(400),
  aloneOk: v.string(),
  firstTimers: number(0, 10_000),
  insurance: v.string(),
  replyDays: number(1, 30),
  visibility: v.string(),
  expiresOn: v.pipe(v.string(), v.isoDate(say(msg`｜日《ひ》にちを｜入《い》れてください`))),
};

const later = (first: 'startsAt' | 'from', last: 'endsAt' | 'until') =>
  v.forward(
    v.partialCheck(
      [[first], [last]],
      (values: Record<string, unknown>) => {
        const [from, to] = [values[first], values[last]] as string[];
        return !from || !to || from <= to;
      },
      say(msg`｜終《お》わりは、｜始《はじ》まりより｜後《あと》にしてください`),
    ) as never,
    [last] as never,
  );

export function schemaOf(slug: Slug): v.GenericSchema<Values, Values> {
  const fields = v.object(Object.fromEntries(FIELDS[slug].map((field) => [field, RULES[field]])));
  const whole =
    slug === 'when'
      ? v.pipe(fields, later('startsAt', 'endsAt') as never, later('from', 'until') as never)
      : fields;
  return whole as unknown as v.GenericSchema<Values, Values>;
}

/** Whether every value of the question is whole: what is half written waits. */
export const isWhole = (slug: Slug, values: Values) => v.safeParse(schemaOf(slug), values).success;
