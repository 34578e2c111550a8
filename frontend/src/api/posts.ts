import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from './client';

// Posts are in their group's own words: the same in every language of the page.

export const postQuery = (id: string) =>
  queryOptions({
    queryKey: ['post', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/posts/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

/** The newest few: of one group, or of all. */
export const newestPostsQuery = (size: number, group?: string) =>
  queryOptions({
    queryKey: ['newestPosts', size, group],
    queryFn: ({ signal }) => postsPage({ size }, group, signal),
  });

export const postsPage = (
  query: { size: number; cursor?: string },
  group: string | undefined,
  signal: AbortSignal,
) =>
  group
    ? client.GET('/api/v1/groups/{id}/posts', { params: { path: { id: group }, query }, signal }).then(bodyOf)
    : client.GET('/api/v1/posts', { params: { query }, signal }).then(bodyOf);
