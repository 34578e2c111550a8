import { codes, yes } from '@/lib/searchValues';

/** The facets with several values, in the order people decide by: place, day and time, field, then the rest. */
export const FACETS = ['district', 'weekday', 'band', 'field', 'resource', 'commitment', 'language'] as const;
export const SWITCHES = ['thisWeek', 'oneDay', 'beginner', 'online'] as const;

export type Facet = (typeof FACETS)[number];
export type Switch = (typeof SWITCHES)[number];

/** The list's whole state: it lives in the URL, so that every result can be shared and printed. */
export type ListingSearch = { [F in Facet]?: string[] | undefined } & { [S in Switch]?: true | undefined } & {
  /** Only those of one group. */
  group?: string | undefined;
};

export function listingSearch(search: Record<string, unknown>): ListingSearch {
  return {
    ...Object.fromEntries(FACETS.map((facet) => [facet, codes(search[facet])])),
    ...Object.fromEntries(SWITCHES.map((name) => [name, yes(search[name])])),
    group: codes(search.group)?.[0],
  };
}

export const chosenCount = (search: ListingSearch) =>
  FACETS.reduce((sum, facet) => sum + (search[facet]?.length ?? 0), 0) +
  SWITCHES.filter((name) => search[name]).length;

/** The search with one more or one less value of a facet. */
export function toggled(search: ListingSearch, facet: Facet, code: string): ListingSearch {
  const chosen = search[facet] ?? [];
  const next = chosen.includes(code) ? chosen.filter((known) => known !== code) : [...chosen, code];
  return { ...search, [facet]: next.length > 0 ? next : undefined };
}

export const switched = (search: ListingSearch, name: Switch): ListingSearch => ({
  ...search,
  [name]: search[name] ? undefined : true,
});
