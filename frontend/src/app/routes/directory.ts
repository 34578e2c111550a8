import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { groupSearch } from '@/features/directory/groupSearch';
import { rootRoute } from './root';

const groupsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups',
  validateSearch: groupSearch,
  component: lazyRouteComponent(() => import('@/features/directory/GroupListPage'), 'GroupListPage'),
});

const groupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups/$groupId',
  component: lazyRouteComponent(() => import('@/features/directory/GroupPage'), 'GroupPage'),
});

const flyerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups/$groupId/flyer',
  component: lazyRouteComponent(() => import('@/features/directory/FlyerPage'), 'FlyerPage'),
});

export const directoryRoutes = [groupsRoute, groupRoute, flyerRoute];
