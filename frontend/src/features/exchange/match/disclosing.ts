import { msg } from '@lingui/core/macro';
import * as v from 'valibot';
import type { ContactField, Disclosure } from '@/api/matches';
import { say } from '@/lib/say';

export const CONTACT: readonly ContactField[] = ['E_MAIL', 'PHONE', 'NAME', 'ADDRESS'];

type Entry = { on: boolean; value: string; purpose: string; expiresOn: string };
export type DisclosureValues = Record<ContactField, Entry>;

const DAY_MS = 86_400_000;
const USUAL_DAYS = 180;
const LONGEST_DAYS = 365;

/** The day so many days after this one, both as 2026-11-28. */
export const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

export const longestFrom = (today: string) => daysAfter(today, LONGEST_DAYS);

/** Nothing is told unless it is ticked. */
export function nothingTold(today: string): DisclosureValues {
  const entry = { on: false, value: '', purpose: 'ACTIVITY', expiresOn: daysAfter(today, USUAL_DAYS) };
  return { E_MAIL: { ...entry }, PHONE: { ...entry }, NAME: { ...entry }, ADDRESS: { ...entry } };
}

const entry = v.object({
  on: v.boolean(),
  value: v.pipe(v.string(), v.maxLength(200, say(msg`200｜文字《もじ》までにしてください`))),
  purpose: v.string(),
  expiresOn: v.string(),
});

// The account's own e-mail address needs no typing.
const typed = v.pipe(
  entry,
  v.forward(
    v.check(
      ({ on, value }) => !on || value.trim() !== '',
      say(msg`｜伝《つた》える｜内容《ないよう》を｜入《い》れてください`),
    ),
    ['value'],
  ),
);

export const disclosureSchema = v.object({ E_MAIL: entry, PHONE: typed, NAME: typed, ADDRESS: typed });

export function disclosuresOf(values: DisclosureValues): Disclosure[] {
  return CONTACT.filter((field) => values[field].on).map((field) => ({
    field,
    value: values[field].value.trim() || null,
    purpose: values[field].purpose as NonNullable<Disclosure['purpose']>,
    expiresOn: values[field].expiresOn || null,
  }));
}
