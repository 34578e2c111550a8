import { codes, oneOf, words, yes } from '@/lib/searchValues';

export const GROUP_SORTS = ['relevance', 'kana', 'confirmed'] as const;
export const VIEWS = ['list', 'map'] as const;

export type GroupSort = (typeof GROUP_SORTS)[number];

/** The facets with several values, in the order people decide by: place, day, field, then the rest. */
export const FACETS = ['district', 'weekday', 'field', 'audience', 'language', 'kind'] as const;

export type Facet = (typeof FACETS)[number];

/** The list's whole state: it lives in the URL, so that every result can be shared and printed. */
export type GroupSearchState = { [F in Facet]?: string[] | undefined } & {
  q?: string | undefined;
  recruiting?: true | undefined;
  sort?: GroupSort | undefined;
  view?: (typeof VIEWS)[number] | undefined;
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
    view: oneOf(VIEWS, search.view),
  };
}

/** What the server is asked: how the answer is shown is the page's own affair. */
export function serverSearch({ view: _, ...search }: GroupSearchState) {
  return search;
}

export const CARDS_A_PAGE = 12;

/** The question whose answer is the first page of results. */
export function firstPage(search: GroupSearchState) {
  return { ...serverSearch(search), size: CARDS_A_PAGE };
}

/** The order in force when nobody chose one: the best hit first while searching by words, the freshest otherwise. */
export function sortInForce({ q, sort }: GroupSearchState): GroupSort {
  return sort ?? (q ? 'relevance' : 'confirmed');
}
