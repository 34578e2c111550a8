import { createRoute } from '@tanstack/react-router';
import { requireSignIn } from './guard';
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

const hearingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/wakuwaku/calls/$id/hearing',
  component: page('calls', () => import('@/features/calls/HearingPage'), 'HearingPage'),
});

const results = ['proposal', 'results'];

const resultsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/wakuwaku/results/$id',
  component: page(results, () => import('@/features/results/ResultsPage'), 'ResultsPage'),
});

const calculationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/wakuwaku/results/$id/calculation',
  component: page(results, () => import('@/features/results/CalculationPage'), 'CalculationPage'),
});

const publicProposalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/wakuwaku/proposals/$id',
  component: page(results, () => import('@/features/results/PublicProposalPage'), 'PublicProposalPage'),
});

const review = ['forms', 'proposal', 'reviews'];

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review',
  beforeLoad: requireSignIn,
  component: page(review, () => import('@/features/reviews/ReviewPage'), 'ReviewPage'),
});

const itemRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review/$id',
  beforeLoad: requireSignIn,
  component: page(review, () => import('@/features/reviews/ItemPage'), 'ItemPage'),
});

export const wakuwakuRoutes = [
  wakuwakuRoute,
  callRoute,
  hearingRoute,
  resultsRoute,
  calculationRoute,
  publicProposalRoute,
  reviewRoute,
  itemRoute,
] as const;
