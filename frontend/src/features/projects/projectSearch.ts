import { codes, words } from '@/lib/searchValues';

export const PROJECT_FILTERS = ['year', 'department', 'stage'] as const;

export type ProjectFilter = (typeof PROJECT_FILTERS)[number];

/** One value each: the archive is short enough to be read, not combined. */
export type ProjectSearchState = { [F in ProjectFilter]?: string | undefined } & { q?: string | undefined };

export function projectSearch(search: Record<string, unknown>): ProjectSearchState {
  return {
    q: words(search.q),
    year: codes(search.year)?.find((year) => /^\d{4}$/.test(year)),
    department: codes(search.department)?.[0],
    stage: codes(search.stage)?.[0],
  };
}

export const isNarrowed = (search: ProjectSearchState) => Object.values(search).some(Boolean);
