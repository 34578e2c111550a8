import { createRoute } from '@tanstack/react-router';
import { localPath } from '@/lib/localPath';
import { page } from './page';
import { rootRoute } from './root';

const words = ['forms', 'account'];

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: ({ next }: Record<string, unknown>): { next?: string | undefined } => ({
    next: localPath(next),
  }),
  component: page(words, () => import('@/features/account/signIn/SignInPage'), 'SignInPage'),
});

export const accountRoutes = [signInRoute] as const;
