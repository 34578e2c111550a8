import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from '@/api/client';
import { writing } from '@/api/writing';

export const signOut = () => writing.POST('/api/v1/auth/sign-out');

const MINUTE = 60_000;

/** How many notices this person has not read yet. */
export const unreadQuery = (me: string) =>
  queryOptions({
    queryKey: ['my', me, 'notices', 'unread'],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/my/notices', { params: { query: { size: 1 } }, signal })
        .then(bodyOf)
        .then(({ unread }) => unread),
    staleTime: MINUTE,
    // A number that is missing is no trouble worth a word.
    retry: false,
  });
