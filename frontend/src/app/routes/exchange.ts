import { createRoute } from '@tanstack/react-router';
import { keptPass } from '@/features/exchange/attendance/passes';
import type { GapSearch } from '@/features/exchange/figures/gapRows';
import { listingSearch } from '@/features/exchange/listingSearch';
import { forYouSearch } from '@/features/exchange/visitor/answers';
import { codes, oneOf, yes } from '@/lib/searchValues';
import { requireSignIn } from './guard';
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
  component: page(
    ['exchange', 'asking'],
    () => import('@/features/exchange/page/ListingPage'),
    'OpportunityPage',
  ),
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
  component: page(['exchange', 'asking'], () => import('@/features/exchange/page/ListingPage'), 'OfferPage'),
});

// Before any account: three questions, and what the city's needs and offers come to.

const forYouRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/opportunities/for-you',
  validateSearch: forYouSearch,
  component: page(
    ['forms', 'exchange', 'asking'],
    () => import('@/features/exchange/visitor/ForYouPage'),
    'ForYouPage',
  ),
});

const gapsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exchange/gaps',
  validateSearch: ({ by, field, district }: Record<string, unknown>): GapSearch => ({
    by: oneOf(['district', 'field'], by),
    field: codes(field)?.[0],
    district: codes(district)?.[0],
  }),
  component: page(['exchange', 'asking'], () => import('@/features/exchange/figures/GapsPage'), 'GapsPage'),
});

// For whoever is signed in.

const withListing = ({ mine }: Record<string, unknown>): { mine?: string | undefined } => ({
  mine: codes(mine)?.[0],
});

const mine = <P extends string>(path: P) =>
  ({ getParentRoute: () => rootRoute, path, beforeLoad: requireSignIn }) as const;

const asking = ['forms', 'exchange', 'asking'];
const posting = ['forms', 'exchange', 'posting', 'matches'];
const matches = ['forms', 'exchange', 'asking', 'matches', 'attendance'];
const attendance = ['forms', 'exchange', 'matches', 'attendance'];

const applyRoute = createRoute({
  ...mine('/opportunities/$id/ask'),
  validateSearch: withListing,
  component: page(asking, () => import('@/features/exchange/asking/AskPage'), 'ApplyPage'),
});

const inviteRoute = createRoute({
  ...mine('/exchange/$id/ask'),
  validateSearch: withListing,
  component: page(asking, () => import('@/features/exchange/asking/AskPage'), 'InvitePage'),
});

const forWhom = ({
  group,
  answers,
}: Record<string, unknown>): { group?: string | undefined; answers?: true | undefined } => ({
  group: codes(group)?.[0],
  answers: yes(answers),
});

const newNeedRoute = createRoute({
  ...mine('/needs/new'),
  validateSearch: forWhom,
  component: page(posting, () => import('@/features/exchange/posting/BeginPage'), 'NewNeedPage'),
});

const newOfferRoute = createRoute({
  ...mine('/offers/new'),
  validateSearch: forWhom,
  component: page(posting, () => import('@/features/exchange/posting/BeginPage'), 'NewOfferPage'),
});

const ownListingRoute = createRoute({
  ...mine('/me/listings/$listingId'),
  validateSearch: ({ opened }: Record<string, unknown>): { opened?: true | undefined } => ({
    opened: yes(opened),
  }),
  component: page(posting, () => import('@/features/exchange/posting/ListingHomePage'), 'ListingHomePage'),
});

const checkRoute = createRoute({
  ...mine('/me/listings/$listingId/check'),
  component: page(posting, () => import('@/features/exchange/posting/CheckPage'), 'ListingCheckPage'),
});

const stepRoute = createRoute({
  ...mine('/me/listings/$listingId/$step'),
  validateSearch: ({ from }: Record<string, unknown>): { from?: 'check' | 'home' | undefined } => ({
    from: oneOf(['check', 'home'], from),
  }),
  component: page(posting, () => import('@/features/exchange/posting/StepPage'), 'ListingStepPage'),
});

const myMatchesRoute = createRoute({
  ...mine('/me/matches'),
  component: page(matches, () => import('@/features/exchange/mine/MyMatchesPage'), 'MyMatchesPage'),
});

const matchRoute = createRoute({
  ...mine('/me/matches/$matchId'),
  component: page(matches, () => import('@/features/exchange/match/MatchPage'), 'MatchPage'),
});

const acceptRoute = createRoute({
  ...mine('/me/matches/$matchId/accept'),
  component: page(matches, () => import('@/features/exchange/match/AcceptPage'), 'AcceptPage'),
});

const declineRoute = createRoute({
  ...mine('/me/matches/$matchId/decline'),
  component: page(matches, () => import('@/features/exchange/match/DeclinePage'), 'DeclinePage'),
});

const weightsRoute = createRoute({
  ...mine('/me/weights'),
  component: page(matches, () => import('@/features/exchange/mine/WeightsPage'), 'WeightsPage'),
});

// Attendance. What is opened at the door opens without a network too, and so without asking who it is.

const passRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/me/matches/$matchId/pass',
  beforeLoad: async (context) => {
    if (!keptPass(context.params.matchId)) return requireSignIn(context);
    return undefined;
  },
  component: page(attendance, () => import('@/features/exchange/attendance/PassPage'), 'PassPage'),
});

const doorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/door',
  component: page(attendance, () => import('@/features/exchange/attendance/DoorPage'), 'DoorPage'),
});

const hoursRoute = createRoute({
  ...mine('/me/hours'),
  component: page(attendance, () => import('@/features/exchange/attendance/HoursPage'), 'HoursPage'),
});

const certificateRoute = createRoute({
  ...mine('/me/certificates/$certificateId'),
  component: page(
    attendance,
    () => import('@/features/exchange/attendance/CertificatePage'),
    'CertificatePage',
  ),
});

const verifyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/certificates',
  component: page(attendance, () => import('@/features/exchange/attendance/VerifyPage'), 'VerifyPage'),
});

const verifiedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/certificates/$code',
  component: page(attendance, () => import('@/features/exchange/attendance/VerifyPage'), 'VerifiedPage'),
});

export const exchangeRoutes = [
  opportunitiesRoute,
  opportunityRoute,
  exchangeRoute,
  offerRoute,
  forYouRoute,
  gapsRoute,
  applyRoute,
  inviteRoute,
  newNeedRoute,
  newOfferRoute,
  ownListingRoute,
  checkRoute,
  stepRoute,
  myMatchesRoute,
  matchRoute,
  acceptRoute,
  declineRoute,
  weightsRoute,
  passRoute,
  doorRoute,
  hoursRoute,
  certificateRoute,
  verifyRoute,
  verifiedRoute,
] as const;
