import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '@/lib/searchParams';
import type { everyRoute } from './routes/areas';
import { elsewhereRoute, widenWhenNeeded } from './routes/elsewhere';
import { page } from './routes/page';
import { publicRoutes } from './routes/public';
import { rootRoute } from './routes/root';
import { ErrorPage } from './shell/ErrorPage';
import { PagePending } from './shell/PagePending';

const firstRoutes = rootRoute.addChildren([...publicRoutes, elsewhereRoute]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  const router = createRouter({
    // To the compiler every address is known from the beginning.
    routeTree: firstRoutes as unknown as typeof everyRoute,
    history,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 400,
    scrollRestoration: true,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: page([], () => import('./later/NotFoundPage'), 'NotFoundPage'),
    defaultPendingComponent: PagePending,
  });
  widenWhenNeeded(router);
  return router;
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
