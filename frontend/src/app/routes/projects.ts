import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { projectSearch } from '@/features/projects/projectSearch';
import { rootRoute } from './root';

const projectsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/wakuwaku/projects',
  validateSearch: projectSearch,
  component: lazyRouteComponent(() => import('@/features/projects/ProjectListPage'), 'ProjectListPage'),
});

const projectRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/wakuwaku/projects/$projectId',
  component: lazyRouteComponent(() => import('@/features/projects/ProjectPage'), 'ProjectPage'),
});

export const projectRoutes = [projectsRoute, projectRoute];
