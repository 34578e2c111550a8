import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/display';
import { bodyOf, client, reading } from './client';
import type { paths } from './schema';

export type SearchOf<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } }
  ? NonNullable<Q>
  : never;

export type GroupSearch = SearchOf<'/api/v1/groups'>;

const MINUTE = 60_000;

// Labels depend on the language, so the language is a part of every key.

export const cityQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['city', locale],
    queryFn: ({ signal }) => client.GET('/api/v1/city', reading(locale, signal)).then(bodyOf),
    staleTime: 60 * MINUTE,
  });

export const groupsQuery = (query: GroupSearch, locale: Locale) =>
  queryOptions({
    queryKey: ['groups', locale, query],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/groups', { params: { query }, ...reading(locale, signal) }).then(bodyOf),
  });

export const groupQuery = (id: string, locale: Locale, furigana = false) =>
  queryOptions({
    queryKey: ['group', locale, id, furigana],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/groups/{id}', {
          params: { path: { id }, query: furigana ? { furigana } : {} },
          ...reading(locale, signal),
        })
        .then(bodyOf),
  });

export const suggestionsQuery = (q: string, locale: Locale) =>
  queryOptions({
    queryKey: ['suggestions', locale, q],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/suggestions', { params: { query: { q, size: 8 } }, ...reading(locale, signal) })
        .then(bodyOf),
    staleTime: MINUTE,
    enabled: q.trim() !== '',
    // The next keystroke asks again anyway.
    retry: false,
  });
