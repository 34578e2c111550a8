import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/home/HomePage'), 'HomePage'),
});

const guideRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/guide',
  component: lazyRouteComponent(() => import('@/features/guide/GuidePage'), 'GuidePage'),
});

const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibility',
  component: lazyRouteComponent(
    () => import('@/features/accessibility/AccessibilityPage'),
    'AccessibilityPage',
  ),
});

export const informationRoutes = [homeRoute, guideRoute, accessibilityRoute];
