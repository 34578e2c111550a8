import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { bodyOf, client, namedFetch } from './client';
import { ApiProblem } from './problem';

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

/** What one's own group has written, drafts too. */
export const ownPostPagesQuery = (group: string) =>
  infiniteQueryOptions({
    queryKey: ['ownPosts', group],
    queryFn: ({ signal, pageParam }) =>
      client
        .GET('/api/v1/my/groups/{id}/posts', {
          params: { path: { id: group }, query: { size: 20, ...(pageParam && { cursor: pageParam }) } },
          signal,
        })
        .then(bodyOf),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

/** Photos that not everybody may see yet, as addresses the page can show. */
export const photosQuery = (urls: string[]) =>
  queryOptions({
    queryKey: ['photos', urls],
    queryFn: async ({ signal }) => {
      const seen = urls.map(async (url) => {
        const response = await namedFetch(url, { signal });
        if (!response.ok) throw await ApiProblem.from(response);
        return [url, await dataAddress(await response.blob())] as const;
      });
      return new Map(await Promise.all(seen));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

export const postsPage = (
  query: { size: number; cursor?: string },
  group: string | undefined,
  signal: AbortSignal,
) =>
  group
    ? client.GET('/api/v1/groups/{id}/posts', { params: { path: { id: group }, query }, signal }).then(bodyOf)
    : client.GET('/api/v1/posts', { params: { query }, signal }).then(bodyOf);
