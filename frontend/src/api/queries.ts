import type { Locale } from '@/lib/display';
import { api } from './client';
import type { paths } from './schema';

type SearchOf<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } }
  ? NonNullable<Q>
  : never;

export type GroupSearch = SearchOf<'/api/v1/groups'>;
export type ProjectSearch = SearchOf<'/api/v1/projects'>;

const MINUTE = 60_000;

// Labels depend on the language: as a part of the request it is a part of the cache key too.
const inLanguage = (locale: Locale) => ({ headers: { 'Accept-Language': locale } });

export const cityQuery = (locale: Locale) =>
  api.queryOptions('get', '/api/v1/city', inLanguage(locale), { staleTime: 60 * MINUTE });

export const groupsQuery = (query: GroupSearch, locale: Locale) =>
  api.queryOptions('get', '/api/v1/groups', { params: { query }, ...inLanguage(locale) });

export const groupQuery = (id: string, locale: Locale, furigana = false) =>
  api.queryOptions('get', '/api/v1/groups/{id}', {
    params: { path: { id }, query: furigana ? { furigana } : {} },
    ...inLanguage(locale),
  });

export const suggestionsQuery = (q: string, locale: Locale) =>
  api.queryOptions(
    'get',
    '/api/v1/suggestions',
    { params: { query: { q, size: 8 } }, ...inLanguage(locale) },
    { staleTime: MINUTE, enabled: q.trim() !== '', retry: false },
  );

export const projectsQuery = (query: ProjectSearch, locale: Locale) =>
  api.queryOptions('get', '/api/v1/projects', { params: { query }, ...inLanguage(locale) });

export const projectQuery = (id: string, locale: Locale) =>
  api.queryOptions('get', '/api/v1/projects/{id}', { params: { path: { id } }, ...inLanguage(locale) });
