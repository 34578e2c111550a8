import { createRoute } from '@tanstack/react-router';
import { listingSearch } from '@/features/exchange/listingSearch';
import { page } from './page';
import { rootRoute } from './root';

const opportunitiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/opportunities',
  validateSearch: listingSearch,
  component: page('exchange', () => import('@/features/exchange/OpportunitiesPage'), 'OpportunitiesPage'),
});

const opportunityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/opportunities/$id',
  component: page('exchange', () => import('@/features/exchange/page/ListingPage'), 'OpportunityPage'),
});

const exchangeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exchange',
  validateSearch: listingSearch,
  component: page('exchange', () => import('@/features/exchange/ExchangePage'), 'ExchangePage'),
});

const offerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exchange/$id',
  component: page('exchange', () => import('@/features/exchange/page/ListingPage'), 'OfferPage'),
});

export const exchangeRoutes = [opportunitiesRoute, opportunityRoute, exchangeRoute, offerRoute] as const;
