import { createRoute } from '@tanstack/react-router';
import { HomePage } from '@/features/home/HomePage';
import { page } from './page';
import { rootRoute } from './root';

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: HomePage,
});

const guideRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/guide',
  component: page('information', () => import('@/features/guide/GuidePage'), 'GuidePage'),
});

const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibility',
  component: page(
    'information',
    () => import('@/features/accessibility/AccessibilityPage'),
    'AccessibilityPage',
  ),
});

export const informationRoutes = [homeRoute, guideRoute, accessibilityRoute];
