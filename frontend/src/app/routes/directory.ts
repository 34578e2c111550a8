import { createRoute } from '@tanstack/react-router';
import { groupQuery } from '@/api/queries';
import { groupPagesQuery } from '@/features/directory/groupPages';
import { groupSearch } from '@/features/directory/groupSearch';
import { getDisplay, showsFurigana } from '@/lib/display';
import { page } from './page';
import { rootRoute } from './root';

// What a page shows is asked for while its script is still on the way.

const groupsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups',
  validateSearch: groupSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    context.queryClient.prefetchInfiniteQuery(groupPagesQuery(deps, getDisplay().locale));
  },
  component: page('directory', () => import('@/features/directory/GroupListPage'), 'GroupListPage'),
});

const groupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups/$groupId',
  loader: ({ context, params }) => {
    const display = getDisplay();
    context.queryClient.prefetchQuery(groupQuery(params.groupId, display.locale, showsFurigana(display)));
  },
  component: page('directory', () => import('@/features/directory/GroupPage'), 'GroupPage'),
});

const flyerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups/$groupId/flyer',
  component: page('directory', () => import('@/features/directory/FlyerPage'), 'FlyerPage'),
});

export const directoryRoutes = [groupsRoute, groupRoute, flyerRoute];
