import type { Account, City } from '@/api/types';
import { CONTROLS } from './fields';
import { type FieldName, isPerson, type Said, type Value } from './values';

/** A value as people read it: codes by their labels, lists in one line; empty where nothing is said. */
export function spoken(field: FieldName, value: Value | number | null | undefined, city: City): string {
  const control = CONTROLS[field];
  if (value === null || value === undefined || value === '') return '';
  switch (control.is) {
    case 'one':
    case 'menu':
      return labelOf(String(value), control.terms(city));
    case 'several':
      return (value as string[]).map((code) => labelOf(code, control.terms(city))).join('、');
    case 'accounts':
      return (value as Account[]).map(({ service, url }) => `${service} ${url}`).join('\n');
    case 'tick':
      return value === true ? '○' : '';
    default:
      return String(value);
  }
}

/** Codes that the city has dropped from its list show themselves. */
const labelOf = (code: string, terms: readonly { code: string; label: string }[]) =>
  terms.find((term) => term.code === code)?.label ?? code;

const PERSON = { repName: 'name', repKana: 'kana', repPhone: 'phone', repEmail: 'email' } as const;

export const saidIn = ({ answers, representative }: Said, field: FieldName, city: City): string =>
  spoken(field, isPerson(field) ? representative[PERSON[field]] : (answers[field] as Value), city);
