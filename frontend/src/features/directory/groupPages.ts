import { infiniteQueryOptions } from '@tanstack/react-query';
import { bodyOf, client, reading } from '@/api/client';
import type { Locale } from '@/lib/display';
import { firstPage, type GroupSearchState, serverSearch } from './groupSearch';

/** The result list, page after page by the server's cursor. */
export const groupPagesQuery = (search: GroupSearchState, locale: Locale) => {
  return infiniteQueryOptions({
    queryKey: ['groupPages', locale, serverSearch(search)],
    queryFn: ({ signal, pageParam }) =>
      client
        .GET('/api/v1/groups', {
          params: { query: { ...firstPage(search), ...(pageParam && { cursor: pageParam }) } },
          ...reading(locale, signal),
        })
        .then(bodyOf),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
};
