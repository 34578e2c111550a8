import { infiniteQueryOptions } from '@tanstack/react-query';
import { bodyOf, client } from '@/api/client';
import type { components } from '@/api/schema';
import { writing } from '@/api/writing';

export type Notice = components['schemas']['Notice'];

const A_PAGE = 20;

export const noticesQuery = (me: string) =>
  infiniteQueryOptions({
    queryKey: ['my', me, 'notices'],
    queryFn: ({ signal, pageParam }) =>
      client
        .GET('/api/v1/my/notices', {
          params: { query: { size: A_PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        })
        .then(bodyOf),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

/** Those named, or all of them. */
export const markRead = (ids: string[] | null) =>
  writing.POST('/api/v1/my/notices/read', { body: { ids, path: null } });
