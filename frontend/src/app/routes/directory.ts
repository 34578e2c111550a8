import { createRoute } from '@tanstack/react-router';
import { groupSearch } from '@/features/directory/groupSearch';
import { page } from './page';
import { rootRoute } from './root';

const groupsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups',
  validateSearch: groupSearch,
  component: page('directory', () => import('@/features/directory/GroupListPage'), 'GroupListPage'),
});

const groupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups/$groupId',
  component: page('directory', () => import('@/features/directory/GroupPage'), 'GroupPage'),
});

const flyerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups/$groupId/flyer',
  component: page('directory', () => import('@/features/directory/FlyerPage'), 'FlyerPage'),
});

export const directoryRoutes = [groupsRoute, groupRoute, flyerRoute];
