import { createRoute } from '@tanstack/react-router';
import { settledSession } from '@/api/settled';
import { justPublished } from '@/features/posts/postSearch';
import { justSaved } from '@/features/registration/profile/justSaved';
import { requireSignIn } from './guard';
import { page } from './page';
import { rootRoute } from './root';

const words = ['forms', 'membership'];

const mineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/g',
  beforeLoad: requireSignIn,
  component: page(words, () => import('@/features/membership/MyGroupsPage'), 'MyGroupsPage'),
});

const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/g/$groupId',
  beforeLoad: requireSignIn,
  component: page(words, () => import('@/features/membership/work/GroupFrame'), 'GroupFrame'),
});

const overviewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  component: page(words, () => import('@/features/membership/work/OverviewPage'), 'OverviewPage'),
});

const membersRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/members',
  component: page(words, () => import('@/features/membership/members/MembersPage'), 'MembersPage'),
});

const dissolutionRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/dissolution',
  component: page(words, () => import('@/features/membership/work/DissolutionPage'), 'DissolutionPage'),
});

const profileRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/profile',
  validateSearch: justSaved,
  component: page(
    ['forms', 'registration'],
    () => import('@/features/registration/profile/ProfilePage'),
    'ProfilePage',
  ),
});

const profileStepRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/profile/$part',
  component: page(
    ['forms', 'registration'],
    () => import('@/features/registration/profile/ProfilePartPage'),
    'ProfilePartPage',
  ),
});

const renewalRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/renewal',
  component: page(
    ['forms', 'registration'],
    () => import('@/features/registration/renewal/RenewalPage'),
    'RenewalPage',
  ),
});

const postsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/posts',
  validateSearch: justPublished,
  component: page(['forms', 'posts'], () => import('@/features/posts/writing/OwnPostsPage'), 'OwnPostsPage'),
});

const newPostRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/posts/new',
  component: page(['forms', 'posts'], () => import('@/features/posts/writing/NewPostPage'), 'NewPostPage'),
});

const postRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/posts/$postId',
  component: page(['forms', 'posts'], () => import('@/features/posts/writing/WritePage'), 'WritePage'),
});

const previewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/posts/$postId/preview',
  component: page(['forms', 'posts'], () => import('@/features/posts/writing/PreviewPage'), 'PreviewPage'),
});

const exchangeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/exchange',
  component: page(
    ['forms', 'exchange', 'matches'],
    () => import('@/features/exchange/mine/GroupExchangePage'),
    'GroupExchangePage',
  ),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  // The button differs for those who are signed in.
  beforeLoad: async () => {
    await settledSession();
  },
  component: page(words, () => import('@/features/membership/joining/InvitationPage'), 'InvitationPage'),
});

const oursRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups/$groupId/ours',
  component: page(words, () => import('@/features/membership/joining/OursPage'), 'OursPage'),
});

const claimRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups/$groupId/claim',
  beforeLoad: requireSignIn,
  component: page(words, () => import('@/features/membership/joining/ClaimPage'), 'ClaimPage'),
});

const successionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups/$groupId/succession',
  beforeLoad: requireSignIn,
  component: page(words, () => import('@/features/membership/joining/SuccessionPage'), 'SuccessionPage'),
});

export const groupWorkRoutes = [
  mineRoute,
  frameRoute.addChildren([
    overviewRoute,
    profileRoute,
    profileStepRoute,
    renewalRoute,
    postsRoute,
    newPostRoute,
    postRoute,
    previewRoute,
    exchangeRoute,
    membersRoute,
    dissolutionRoute,
  ]),
  invitationRoute,
  oursRoute,
  claimRoute,
  successionRoute,
];
