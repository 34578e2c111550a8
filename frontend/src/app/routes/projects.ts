import { createRoute } from '@tanstack/react-router';
import { projectSearch } from '@/features/projects/projectSearch';
import { page } from './page';
import { rootRoute } from './root';

const projectsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/wakuwaku/projects',
  validateSearch: projectSearch,
  component: page('projects', () => import('@/features/projects/ProjectListPage'), 'ProjectListPage'),
});

const projectRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/wakuwaku/projects/$projectId',
  component: page('projects', () => import('@/features/projects/ProjectPage'), 'ProjectPage'),
});

export const projectRoutes = [projectsRoute, projectRoute];
