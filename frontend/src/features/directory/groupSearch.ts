import { codes, oneOf, words, yes } from '@/lib/searchValues';

export const GROUP_SORTS = ['relevance', 'kana', 'confirmed'] as const;

/** The list's whole state: it lives in the URL, so that every result can be shared and printed. */
export type GroupSearchState = {
  q?: string | undefined;
  kind?: string[] | undefined;
  field?: string[] | undefined;
  district?: string[] | undefined;
  weekday?: string[] | undefined;
  audience?: string[] | undefined;
  language?: string[] | undefined;
  recruiting?: true | undefined;
  sort?: (typeof GROUP_SORTS)[number] | undefined;
};

export function groupSearch(search: Record<string, unknown>): GroupSearchState {
  return {
    q: words(search.q),
    kind: codes(search.kind),
    field: codes(search.field),
    district: codes(search.district),
    weekday: codes(search.weekday),
    audience: codes(search.audience),
    language: codes(search.language),
    recruiting: yes(search.recruiting),
    sort: oneOf(GROUP_SORTS, search.sort),
  };
}
