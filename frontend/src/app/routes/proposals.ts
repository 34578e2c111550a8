import { createRoute } from '@tanstack/react-router';
import { cameFrom } from '@/features/proposals/step/wayOn';
import { words as written } from '@/lib/searchValues';
import { requireSignIn } from './guard';
import { page } from './page';
import { rootRoute } from './root';

const words = ['forms', 'proposal', 'proposals'];
const own = <P extends string>(path: P) =>
  ({ getParentRoute: () => rootRoute, path, beforeLoad: requireSignIn }) as const;

const listRoute = createRoute({
  ...own('/proposals'),
  component: page(words, () => import('@/features/proposals/ProposalListPage'), 'ProposalListPage'),
});

const beginRoute = createRoute({
  ...own('/proposals/new'),
  validateSearch: ({ call, slot }: Record<string, unknown>): { call?: string; slot?: string } => {
    const wanted = { call: written(call), slot: written(slot) };
    return {
      ...(wanted.call && { call: wanted.call }),
      ...(wanted.slot && { slot: wanted.slot }),
    };
  },
  component: page(words, () => import('@/features/proposals/BeginPage'), 'BeginPage'),
});

const proposalRoute = createRoute({
  ...own('/proposals/$proposalId'),
  component: page(words, () => import('@/features/proposals/ProposalPage'), 'ProposalPage'),
});

const checkRoute = createRoute({
  ...own('/proposals/$proposalId/check'),
  component: page(words, () => import('@/features/proposals/CheckPage'), 'CheckPage'),
});

const receiptRoute = createRoute({
  ...own('/proposals/$proposalId/receipt'),
  component: page(words, () => import('@/features/proposals/ReceiptPage'), 'ReceiptPage'),
});

const paperRoute = createRoute({
  ...own('/proposals/$proposalId/paper'),
  component: page(words, () => import('@/features/proposals/PaperPage'), 'PaperPage'),
});

const versionsRoute = createRoute({
  ...own('/proposals/$proposalId/versions'),
  component: page(words, () => import('@/features/proposals/VersionsPage'), 'VersionsPage'),
});

const talkRoute = createRoute({
  ...own('/proposals/$proposalId/talk'),
  component: page(words, () => import('@/features/proposals/TalkPage'), 'TalkPage'),
});

const withdrawalRoute = createRoute({
  ...own('/proposals/$proposalId/withdrawal'),
  component: page(words, () => import('@/features/proposals/WithdrawalPage'), 'WithdrawalPage'),
});

const resultRoute = createRoute({
  ...own('/proposals/$proposalId/result'),
  component: page(words, () => import('@/features/proposals/ResultPage'), 'ResultPage'),
});

const undertakings = ['forms', 'proposal', 'undertakings'];

const undertakingsRoute = createRoute({
  ...own('/undertakings'),
  component: page(
    undertakings,
    () => import('@/features/undertakings/UndertakingListPage'),
    'UndertakingListPage',
  ),
});

const undertakingRoute = createRoute({
  ...own('/undertakings/$id'),
  component: page(undertakings, () => import('@/features/undertakings/UndertakingPage'), 'UndertakingPage'),
});

const stepRoute = createRoute({
  ...own('/proposals/$proposalId/$step'),
  validateSearch: cameFrom,
  component: page(words, () => import('@/features/proposals/StepQuestionPage'), 'StepQuestionPage'),
});

export const proposalRoutes = [
  listRoute,
  beginRoute,
  proposalRoute,
  checkRoute,
  receiptRoute,
  paperRoute,
  versionsRoute,
  talkRoute,
  withdrawalRoute,
  resultRoute,
  stepRoute,
  undertakingsRoute,
  undertakingRoute,
] as const;
