import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '@/lib/searchParams';
import { directoryRoutes } from './routes/directory';
import { informationRoutes } from './routes/information';
import { page } from './routes/page';
import { postRoutes } from './routes/posts';
import { projectRoutes } from './routes/projects';
import { rootRoute } from './routes/root';
import { ErrorPage } from './shell/ErrorPage';
import { PagePending } from './shell/PagePending';

const routeTree = rootRoute.addChildren([
  ...informationRoutes,
  ...directoryRoutes,
  ...projectRoutes,
  ...postRoutes,
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 400,
    scrollRestoration: true,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: page('shell', () => import('./shell/NotFoundPage'), 'NotFoundPage'),
    defaultPendingComponent: PagePending,
  });
}
