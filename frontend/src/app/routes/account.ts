import { createRoute } from '@tanstack/react-router';
import { localPath } from '@/lib/localPath';
import { requireSignIn } from './guard';
import { page } from './page';
import { rootRoute } from './root';

const words = ['forms', 'account'];
const at = <P extends string>(path: P) => ({ getParentRoute: () => rootRoute, path }) as const;
const mine = <P extends string>(path: P) => ({ ...at(path), beforeLoad: requireSignIn }) as const;

const signInRoute = createRoute({
  ...at('/sign-in'),
  validateSearch: ({ next }: Record<string, unknown>): { next?: string | undefined } => ({
    next: localPath(next),
  }),
  component: page(words, () => import('@/features/account/signIn/SignInPage'), 'SignInPage'),
});

// Doors for everybody: signing up, and the pages behind mailed links.

const signUpRoute = createRoute({
  ...at('/sign-up'),
  component: page(words, () => import('@/features/account/signUp/SignUpPage'), 'SignUpPage'),
});

const signUpConfirmRoute = createRoute({
  ...at('/sign-up/confirm'),
  component: page(words, () => import('@/features/account/signUp/SignUpConfirmPage'), 'SignUpConfirmPage'),
});

const resetRoute = createRoute({
  ...at('/password-reset'),
  component: page(words, () => import('@/features/account/reset/ResetPage'), 'ResetPage'),
});

const resetConfirmRoute = createRoute({
  ...at('/password-reset/confirm'),
  component: page(words, () => import('@/features/account/reset/ResetConfirmPage'), 'ResetConfirmPage'),
});

const guardianRoute = createRoute({
  ...at('/guardian-consent'),
  component: page(
    words,
    () => import('@/features/account/guardian/GuardianConsentPage'),
    'GuardianConsentPage',
  ),
});

const officeRoute = createRoute({
  ...at('/office-invitation'),
  component: page(
    words,
    () => import('@/features/account/offices/OfficeInvitationPage'),
    'OfficeInvitationPage',
  ),
});

const emailChangeRoute = createRoute({
  ...at('/email-change'),
  component: page(words, () => import('@/features/account/email/EmailChangePage'), 'EmailChangePage'),
});

const termsRoute = createRoute({
  ...at('/terms'),
  component: page(words, () => import('@/features/account/terms/TermsPage'), 'TermsPage'),
});

const retentionRoute = createRoute({
  ...at('/privacy'),
  component: page(words, () => import('@/features/account/privacy/RetentionPage'), 'RetentionPage'),
});

const goodbyeRoute = createRoute({
  ...at('/goodbye'),
  component: page(words, () => import('@/features/account/GoodbyePage'), 'GoodbyePage'),
});

// One's own pages.

const meRoute = createRoute({
  ...mine('/me'),
  component: page([...words, 'menu'], () => import('@/features/account/me/MePage'), 'MePage'),
});

const noticesRoute = createRoute({
  ...mine('/me/notices'),
  component: page(words, () => import('@/features/account/notices/NoticesPage'), 'NoticesPage'),
});

const changedTermsRoute = createRoute({
  ...mine('/me/terms'),
  validateSearch: ({ next }: Record<string, unknown>): { next?: string | undefined } => ({
    next: localPath(next),
  }),
  component: page(words, () => import('@/features/account/terms/ChangedTermsPage'), 'ChangedTermsPage'),
});

const settingsRoute = createRoute({
  ...mine('/me/settings'),
  component: page(words, () => import('@/features/account/settings/SettingsPage'), 'SettingsPage'),
});

const profileRoute = createRoute({
  ...mine('/me/settings/profile'),
  component: page(words, () => import('@/features/account/settings/ProfilePage'), 'ProfilePage'),
});

const mailsRoute = createRoute({
  ...mine('/me/settings/mails'),
  component: page(words, () => import('@/features/account/settings/MailsPage'), 'MailsPage'),
});

const emailRoute = createRoute({
  ...mine('/me/settings/email'),
  component: page(words, () => import('@/features/account/settings/EmailPage'), 'EmailPage'),
});

const passwordRoute = createRoute({
  ...mine('/me/settings/password'),
  component: page(words, () => import('@/features/account/settings/PasswordPage'), 'PasswordPage'),
});

const passkeysRoute = createRoute({
  ...mine('/me/settings/passkeys'),
  component: page(words, () => import('@/features/account/settings/PasskeysPage'), 'PasskeysPage'),
});

const appRoute = createRoute({
  ...mine('/me/settings/app'),
  component: page(words, () => import('@/features/account/settings/AppPage'), 'AppPage'),
});

const devicesRoute = createRoute({
  ...mine('/me/settings/devices'),
  component: page(words, () => import('@/features/account/settings/DevicesPage'), 'DevicesPage'),
});

const dataRoute = createRoute({
  ...mine('/me/settings/data'),
  component: page(words, () => import('@/features/account/settings/DataPage'), 'DataPage'),
});

const leaveRoute = createRoute({
  ...mine('/me/settings/leave'),
  component: page(words, () => import('@/features/account/settings/LeavePage'), 'LeavePage'),
});

export const accountRoutes = [
  signInRoute,
  signUpRoute,
  signUpConfirmRoute,
  resetRoute,
  resetConfirmRoute,
  guardianRoute,
  officeRoute,
  emailChangeRoute,
  termsRoute,
  retentionRoute,
  goodbyeRoute,
  meRoute,
  noticesRoute,
  changedTermsRoute,
  settingsRoute,
  mailsRoute,
  profileRoute,
  emailRoute,
  passwordRoute,
  passkeysRoute,
  appRoute,
  devicesRoute,
  dataRoute,
  leaveRoute,
] as const;
