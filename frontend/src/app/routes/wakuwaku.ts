import { createRoute } from '@tanstack/react-router';
import { page } from './page';
import { rootRoute } from './root';

const wakuwakuRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/wakuwaku',
  component: page('calls', () => import('@/features/calls/WakuwakuPage'), 'WakuwakuPage'),
});

const callRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/wakuwaku/calls/$id',
  component: page('calls', () => import('@/features/calls/CallPage'), 'CallPage'),
});

export const wakuwakuRoutes = [wakuwakuRoute, callRoute] as const;
