import { type AnyRouter, createRoute, redirect } from '@tanstack/react-router';
import { rootRoute } from './root';

// The public pages' addresses come with the first script. Those of the work areas (one's own pages, groups at work,
// staff) are many and wanted by few: the first address nobody knows fetches them, and asks again.

let router: AnyRouter;

export function widenWhenNeeded(made: AnyRouter) {
  router = made;
}

export const elsewhereRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$',
  beforeLoad: async ({ location: { pathname, search, hash } }) => {
    await import('./areas');
    router.setRoutes(router.buildRouteTree());
    throw redirect({ to: pathname, search, hash, replace: true });
  },
});
