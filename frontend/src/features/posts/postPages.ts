import { infiniteQueryOptions } from '@tanstack/react-query';
import { postsPage } from '@/api/posts';

const POSTS_A_PAGE = 12;

/** The newest posts, page after page by the server's cursor. */
export const postPagesQuery = (group: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['postPages', group],
    queryFn: ({ signal, pageParam }) =>
      postsPage({ size: POSTS_A_PAGE, ...(pageParam && { cursor: pageParam }) }, group, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
