import { FACETS, type Facet, type GroupSearchState } from '../groupSearch';

/** One condition in force: a word search, the recruiting mark, or one value of a facet. */
export type ActiveFilter =
  | { name: 'q'; value: string }
  | { name: 'recruiting'; value: 'true' }
  | { name: Facet; value: string };

export type FilterName = ActiveFilter['name'];

export function activeFilters(search: GroupSearchState): ActiveFilter[] {
  const filters: ActiveFilter[] = [];
  if (search.q) filters.push({ name: 'q', value: search.q });
  if (search.recruiting) filters.push({ name: 'recruiting', value: 'true' });
  for (const name of FACETS) {
    for (const value of search[name] ?? []) filters.push({ name, value });
  }
  return filters;
}

export function toggled(search: GroupSearchState, name: Facet, value: string): GroupSearchState {
  const chosen = search[name] ?? [];
  const next = chosen.includes(value) ? chosen.filter((code) => code !== value) : [...chosen, value];
  return { ...search, [name]: next.length > 0 ? next : undefined };
}

export function without(search: GroupSearchState, { name, value }: ActiveFilter): GroupSearchState {
  if (name === 'q' || name === 'recruiting') return withoutAll(search, name);
  return toggled(search, name, value);
}

/** Drops a whole condition, however many values it has: what the zero-result hint proposes. */
export function withoutAll(search: GroupSearchState, name: FilterName): GroupSearchState {
  return { ...search, [name]: undefined };
}

/** A clean start keeps the way of looking (order, map) and drops every condition. */
export function withoutFilters({ sort, view }: GroupSearchState): GroupSearchState {
  return { sort, view };
}
