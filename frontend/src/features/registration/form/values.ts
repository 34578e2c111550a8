import type { Account, Answers, Registration, Representative } from '@/api/types';

// A form holds text, ticks and lists; the API holds answers, and apart from them who represents the group.

export type Value = string | boolean | string[] | Account[];

export type RepresentativeField = 'repName' | 'repKana' | 'repPhone' | 'repEmail';
export type FieldName = Exclude<keyof Answers, 'lat' | 'lon'> | RepresentativeField;
export type Values = Partial<Record<FieldName, Value>>;

export type Said = Pick<Registration, 'answers' | 'representative'>;

const PERSON: Record<RepresentativeField, keyof Representative> = {
  repName: 'name',
  repKana: 'kana',
  repPhone: 'phone',
  repEmail: 'email',
};

const LISTS = new Set<FieldName>([
  'fields',
  'sdgs',
  'weekdays',
  'times',
  'audiences',
  'languages',
  'ageBands',
  'socialMedia',
]);
const TICKS = new Set<FieldName>(['contactForm', 'recruiting']);
const NUMBERS = new Set<FieldName>(['memberCount', 'feeYen']);
const PLAIN = new Set<FieldName>([
  ...NUMBERS,
  'founded',
  'corporateNumber',
  'website',
  'contactPhone',
  'contactEmail',
  'repPhone',
  'repEmail',
]);

export const isPerson = (field: string): field is RepresentativeField => field in PERSON;

/** What stands there now, as a form holds it. */
export function valuesOf({ answers, representative }: Said, fields: readonly FieldName[]): Values {
  const values: Values = {};
  for (const field of fields) {
    const held = isPerson(field) ? representative[PERSON[field]] : answers[field];
    if (LISTS.has(field)) values[field] = (held ?? []) as string[] | Account[];
    else if (TICKS.has(field)) values[field] = held === true;
    else values[field] = held === null || held === undefined ? '' : String(held);
  }
  return values;
}

export type Patch = { answers?: Record<string, unknown>; representative?: Representative };

/** The part that changed, as the API takes it. A representative is told whole or not at all. */
export function patchOf(values: Values, changed: readonly FieldName[], known: Representative): Patch {
  const answers = changed.filter((field) => !isPerson(field));
  const person = changed.filter(isPerson);
  return {
    ...(answers.length > 0 && {
      answers: Object.fromEntries(answers.map((field) => [field, answerOf(field, values[field])])),
    }),
    ...(person.length > 0 && {
      representative: Object.assign(
        { ...known },
        ...person.map((field) => ({ [PERSON[field]]: answerOf(field, values[field]) ?? '' })),
      ),
    }),
  };
}

function answerOf(field: FieldName, value: Value | undefined) {
  if (typeof value !== 'string') return value;
  if (PLAIN.has(field)) return plainAnswer(field, plain(value));
  return value.trim() || null;
}

function plainAnswer(field: FieldName, text: string) {
  if (text === '') return null;
  if (NUMBERS.has(field)) return Number(text);
  return field === 'website' && !/^https?:/.test(text) ? `https://${text}` : text;
}

/** Numbers, addresses and the like as machines read them; people type them as their keyboard gives them. */
export const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[‐‑–—−ー―]/g, '-')
    .replace(/(?<=\d),(?=\d)/g, '')
    .trim();

/** Where the API's pointer leads in a form: /answers/purpose, /purpose, /representative/phone. */
export function fieldAt(pointer: string): FieldName | undefined {
  const [first = '', second = ''] = pointer.replace(/^\//, '').split('/');
  if (first === 'representative') {
    const found = Object.entries(PERSON).find(([, part]) => part === second);
    return (found?.[0] ?? 'repName') as FieldName;
  }
  const name = first === 'answers' ? second : first;
  return name === '' ? undefined : (name as FieldName);
}
