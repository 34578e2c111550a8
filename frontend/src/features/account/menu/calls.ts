import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from '@/api/client';
import type { Office } from '@/api/types';
import { writing } from '@/api/writing';

export const signOut = () => writing.POST('/api/v1/auth/sign-out');

/** Puts an office on like a hat, or takes it off. */
export const wearOffice = (office: Office | null) =>
  writing
    .PUT('/api/v1/auth/office', {
      body: { role: office?.role ?? null, department: office?.department ?? null },
    })
    .then(bodyOf);

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
