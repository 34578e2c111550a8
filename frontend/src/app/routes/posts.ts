import { createRoute } from '@tanstack/react-router';
import { postSearch } from '@/features/posts/postSearch';
import { page } from './page';
import { rootRoute } from './root';

const postsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/posts',
  validateSearch: postSearch,
  component: page('posts', () => import('@/features/posts/PostListPage'), 'PostListPage'),
});

const postRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/posts/$postId',
  component: page('posts', () => import('@/features/posts/PostPage'), 'PostPage'),
});

export const postRoutes = [postsRoute, postRoute];
