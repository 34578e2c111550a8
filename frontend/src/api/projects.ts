import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/display';
import { bodyOf, client, reading } from './client';
import type { SearchOf } from './queries';

export type ProjectSearch = SearchOf<'/api/v1/projects'>;

export const projectsQuery = (query: ProjectSearch, locale: Locale) =>
  queryOptions({
    queryKey: ['projects', locale, query],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/projects', { params: { query }, ...reading(locale, signal) }).then(bodyOf),
  });

export const projectQuery = (id: string, locale: Locale) =>
  queryOptions({
    queryKey: ['project', locale, id],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/projects/{id}', { params: { path: { id } }, ...reading(locale, signal) })
        .then(bodyOf),
  });
