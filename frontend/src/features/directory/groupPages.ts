import { infiniteQueryOptions } from '@tanstack/react-query';
import { bodyOf, client, reading } from '@/api/client';
import type { Locale } from '@/lib/display';
import { type GroupSearchState, serverSearch } from './groupSearch';

export const CARDS_A_PAGE = 12;

/** The result list, page after page by the server's cursor. */
export const groupPagesQuery = (search: GroupSearchState, locale: Locale) => {
  const query = serverSearch(search);
  return infiniteQueryOptions({
    queryKey: ['groupPages', locale, query],
    queryFn: ({ signal, pageParam }) =>
      client
        .GET('/api/v1/groups', {
          params: { query: { ...query, size: CARDS_A_PAGE, ...(pageParam && { cursor: pageParam }) } },
          ...reading(locale, signal),
        })
        .then(bodyOf),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
};
