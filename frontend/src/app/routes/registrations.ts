import { createRoute } from '@tanstack/react-router';
import { cameFrom } from '@/features/registration/step/wayOn';
import { requireSignIn } from './guard';
import { page } from './page';
import { rootRoute } from './root';

const words = ['forms', 'registration'];

const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  component: page(words, () => import('@/features/registration/RegisterPage'), 'RegisterPage'),
});

const beginRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registrations/new',
  beforeLoad: requireSignIn,
  component: page(words, () => import('@/features/registration/BeginPage'), 'BeginPage'),
});

const registrationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registrations/$registrationId',
  beforeLoad: requireSignIn,
  component: page(words, () => import('@/features/registration/RegistrationPage'), 'RegistrationPage'),
});

const checkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registrations/$registrationId/check',
  beforeLoad: requireSignIn,
  component: page(words, () => import('@/features/registration/CheckPage'), 'CheckPage'),
});

const receiptRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registrations/$registrationId/receipt',
  beforeLoad: requireSignIn,
  component: page(words, () => import('@/features/registration/ReceiptPage'), 'ReceiptPage'),
});

const letterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registrations/$registrationId/letter',
  beforeLoad: requireSignIn,
  component: page(words, () => import('@/features/registration/LetterPage'), 'LetterPage'),
});

const stepRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registrations/$registrationId/$step',
  validateSearch: cameFrom,
  beforeLoad: requireSignIn,
  component: page(words, () => import('@/features/registration/StepQuestionPage'), 'StepQuestionPage'),
});

export const registrationRoutes = [
  registerRoute,
  beginRoute,
  registrationRoute,
  checkRoute,
  receiptRoute,
  letterRoute,
  stepRoute,
];
