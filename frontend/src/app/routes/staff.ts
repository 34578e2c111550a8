import { createRoute } from '@tanstack/react-router';
import { VIEWS, type View } from '@/features/desk/coordination/views';
import { KINDS } from '@/features/desk/kinds';
import type { AccountSearch, JournalSearch, WorkKind } from '@/features/desk/queries';
import type { ProposalSearch } from '@/features/desk/wakuwaku/queries';
import { stateIn } from '@/features/desk/wakuwaku/states';
import { oneOf, words as written } from '@/lib/searchValues';
import { requireSignIn } from './guard';
import { page } from './page';
import { rootRoute } from './root';

const words = ['forms', 'desk'];
const desk = <P extends string>(path: P) =>
  ({ getParentRoute: () => rootRoute, path, beforeLoad: requireSignIn }) as const;

const inboxRoute = createRoute({
  ...desk('/staff'),
  validateSearch: ({ kind }: Record<string, unknown>): { kind?: WorkKind | undefined } => ({
    kind: oneOf(KINDS, kind),
  }),
  component: page(words, () => import('@/features/desk/inbox/InboxPage'), 'InboxPage'),
});

const registrationRoute = createRoute({
  ...desk('/staff/registrations/$id'),
  component: page(
    words,
    () => import('@/features/desk/decisions/RegistrationDecisionPage'),
    'RegistrationDecisionPage',
  ),
});

const letterRoute = createRoute({
  ...desk('/staff/letters/$id'),
  component: page(words, () => import('@/features/desk/decisions/LetterPage'), 'LetterPage'),
});

const editRoute = createRoute({
  ...desk('/staff/edits/$id'),
  component: page(words, () => import('@/features/desk/decisions/EditDecisionPage'), 'EditDecisionPage'),
});

const renewalRoute = createRoute({
  ...desk('/staff/renewals/$id'),
  component: page(
    words,
    () => import('@/features/desk/decisions/RenewalDecisionPage'),
    'RenewalDecisionPage',
  ),
});

const successionRoute = createRoute({
  ...desk('/staff/successions/$id'),
  component: page(
    words,
    () => import('@/features/desk/decisions/SuccessionDecisionPage'),
    'SuccessionDecisionPage',
  ),
});

const intakeRoute = createRoute({
  ...desk('/staff/intake'),
  component: page(words, () => import('@/features/desk/intake/IntakePage'), 'IntakePage'),
});

const importRoute = createRoute({
  ...desk('/staff/import'),
  component: page(words, () => import('@/features/desk/intake/ImportPage'), 'ImportPage'),
});

const heldRowsRoute = createRoute({
  ...desk('/staff/held-rows'),
  component: page(words, () => import('@/features/desk/intake/HeldRowsPage'), 'HeldRowsPage'),
});

const heldRowRoute = createRoute({
  ...desk('/staff/held-rows/$id'),
  component: page(words, () => import('@/features/desk/intake/HeldRowPage'), 'HeldRowPage'),
});

const groupDeskRoute = createRoute({
  ...desk('/staff/groups/$id'),
  component: page(words, () => import('@/features/desk/intake/GroupDeskPage'), 'GroupDeskPage'),
});

const accountsRoute = createRoute({
  ...desk('/staff/accounts'),
  validateSearch: ({ q }: Record<string, unknown>): AccountSearch => ({ q: written(q) }),
  component: page(words, () => import('@/features/desk/accounts/AccountsPage'), 'AccountsPage'),
});

const clientsRoute = createRoute({
  ...desk('/staff/clients'),
  component: page(words, () => import('@/features/desk/clients/ClientsPage'), 'ClientsPage'),
});

const auditRoute = createRoute({
  ...desk('/staff/audit'),
  validateSearch: ({ type, subject, actor }: Record<string, unknown>): JournalSearch => ({
    type: written(type),
    subject: written(subject),
    actor: written(actor),
  }),
  component: page(words, () => import('@/features/desk/audit/AuditPage'), 'AuditPage'),
});

const mailsRoute = createRoute({
  ...desk('/staff/mails'),
  component: page(words, () => import('@/features/desk/mails/MailsPage'), 'MailsPage'),
});

const retentionRoute = createRoute({
  ...desk('/staff/retention'),
  component: page(words, () => import('@/features/desk/retention/RetentionPage'), 'RetentionPage'),
});

const wakuwaku = [...words, 'proposal', 'wakuwakuDesk'];

const callsRoute = createRoute({
  ...desk('/staff/calls'),
  component: page(wakuwaku, () => import('@/features/desk/wakuwaku/CallsPage'), 'CallsPage'),
});

const callRoute = createRoute({
  ...desk('/staff/calls/$id'),
  component: page(wakuwaku, () => import('@/features/desk/wakuwaku/CallDeskPage'), 'CallDeskPage'),
});

const proposalsRoute = createRoute({
  ...desk('/staff/proposals'),
  validateSearch: ({ call, status }: Record<string, unknown>): ProposalSearch => ({
    call: written(call),
    status: stateIn(status),
  }),
  component: page(wakuwaku, () => import('@/features/desk/wakuwaku/ProposalsDeskPage'), 'ProposalsDeskPage'),
});

const proposalRoute = createRoute({
  ...desk('/staff/proposals/$id'),
  component: page(wakuwaku, () => import('@/features/desk/wakuwaku/ProposalDeskPage'), 'ProposalDeskPage'),
});

const departmentRoute = createRoute({
  ...desk('/staff/department'),
  component: page(wakuwaku, () => import('@/features/desk/wakuwaku/DepartmentPage'), 'DepartmentPage'),
});

// The coordinator's desk, and what others of the city decide about needs and offers.

const matchingWords = [...words, 'coordination'];

const coordinationRoute = createRoute({
  ...desk('/staff/matching'),
  validateSearch: ({ show }: Record<string, unknown>): { show?: View | undefined } => ({
    show: oneOf(VIEWS, show),
  }),
  component: page(
    matchingWords,
    () => import('@/features/desk/coordination/CoordinationPage'),
    'CoordinationPage',
  ),
});

const deskListingRoute = createRoute({
  ...desk('/staff/matching/listings/$id'),
  component: page(
    matchingWords,
    () => import('@/features/desk/coordination/ListingDeskPage'),
    'ListingDeskPage',
  ),
});

const mediationRoute = createRoute({
  ...desk('/staff/matching/matches/$id'),
  component: page(matchingWords, () => import('@/features/desk/coordination/MediationPage'), 'MediationPage'),
});

const newIntakeRoute = createRoute({
  ...desk('/staff/matching/intakes/new'),
  component: page(matchingWords, () => import('@/features/desk/coordination/NewIntakePage'), 'NewIntakePage'),
});

const intakeDeskRoute = createRoute({
  ...desk('/staff/matching/intakes/$id'),
  component: page(
    matchingWords,
    () => import('@/features/desk/coordination/IntakeDeskPage'),
    'IntakeDeskPage',
  ),
});

const disputeRoute = createRoute({
  ...desk('/staff/matching/hours/$id'),
  component: page(matchingWords, () => import('@/features/desk/coordination/DisputePage'), 'DisputePage'),
});

const reportRoute = createRoute({
  ...desk('/staff/matching/reports/$match'),
  component: page(matchingWords, () => import('@/features/desk/coordination/ReportPage'), 'ReportPage'),
});

const callReviewRoute = createRoute({
  ...desk('/staff/calls/$id/review'),
  component: page(wakuwaku, () => import('@/features/desk/wakuwaku/review/CallReviewPage'), 'CallReviewPage'),
});

const hearingRoute = createRoute({
  ...desk('/staff/calls/$id/hearing'),
  component: page(
    wakuwaku,
    () => import('@/features/desk/wakuwaku/review/HearingDeskPage'),
    'HearingDeskPage',
  ),
});

const decisionsRoute = createRoute({
  ...desk('/staff/calls/$id/decisions'),
  component: page(wakuwaku, () => import('@/features/desk/wakuwaku/review/DecisionsPage'), 'DecisionsPage'),
});

const seatsRoute = createRoute({
  ...desk('/staff/committee'),
  component: page(wakuwaku, () => import('@/features/desk/wakuwaku/review/SeatsPage'), 'SeatsPage'),
});

export const staffRoutes = [
  inboxRoute,
  registrationRoute,
  letterRoute,
  editRoute,
  renewalRoute,
  successionRoute,
  intakeRoute,
  importRoute,
  heldRowsRoute,
  heldRowRoute,
  groupDeskRoute,
  accountsRoute,
  clientsRoute,
  auditRoute,
  coordinationRoute,
  deskListingRoute,
  mediationRoute,
  newIntakeRoute,
  intakeDeskRoute,
  disputeRoute,
  reportRoute,
  mailsRoute,
  retentionRoute,
  callsRoute,
  callRoute,
  proposalsRoute,
  proposalRoute,
  departmentRoute,
  callReviewRoute,
  hearingRoute,
  decisionsRoute,
  seatsRoute,
] as const;
