import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { City, Term } from '@/api/types';
import type { Facet } from './groupSearch';

export const FACET_NAMES: Record<Facet, MessageDescriptor> = {
  // Elsewhere the same word stands behind a name: 見川地区.
  district: msg({ message: '｜地区《ちく》', context: 'filter' }),
  weekday: msg`｜曜日《ようび》`,
  field: msg`｜活動分野《かつどうぶんや》`,
  audience: msg`だれが｜来《こ》られるか`,
  language: msg`｜使《つか》えることば`,
  kind: msg`｜団体《だんたい》の｜種類《しゅるい》`,
};

const LISTS = {
  district: 'districts',
  weekday: 'weekdays',
  field: 'fields',
  audience: 'audiences',
  language: 'languages',
  kind: 'kinds',
} as const satisfies Record<Facet, keyof City>;

/** The city's own list behind a facet, in the city's own order. */
export function termsOf(city: City | undefined, facet: Facet): Term[] {
  return city?.[LISTS[facet]] ?? [];
}

/** The word for a code; the code itself while the words are not there, or are not known. */
export function termOf(city: City | undefined, facet: Facet, code: string): Term {
  return termsOf(city, facet).find((term) => term.code === code) ?? { code, label: code, ruby: null };
}
