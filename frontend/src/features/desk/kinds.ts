import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LinkProps } from '@tanstack/react-router';
import type { Role } from '@/api/types';
import type { WorkItem, WorkKind } from './queries';

type Kind = { label: MessageDescriptor; link: (item: WorkItem) => LinkProps };

/** Each kind of work: what it is called, and where it is done. */
export const WORK: Record<WorkKind, Kind> = {
  REGISTRATION: {
    label: msg`団体登録の申請`,
    link: ({ id }) => ({ to: '/staff/registrations/$id', params: { id } }),
  },
  EDIT: { label: msg`団体情報の変更`, link: ({ id }) => ({ to: '/staff/edits/$id', params: { id } }) },
  RENEWAL: { label: msg`登録の更新`, link: ({ id }) => ({ to: '/staff/renewals/$id', params: { id } }) },
  HELD_ROW: { label: msg`保留中の行`, link: ({ id }) => ({ to: '/staff/held-rows/$id', params: { id } }) },
  CLAIM: { label: msg`団体ページの引き渡し`, link: ({ groupId }) => groupLink(groupId) },
  SUCCESSION: {
    label: msg`代表者の交代`,
    link: ({ id }) => ({ to: '/staff/successions/$id', params: { id } }),
  },
  LISTING: {
    label: msg`募集・協力の確認`,
    link: ({ id }) => ({ to: '/staff/matching/listings/$id', params: { id } }),
  },
  PROPOSAL: {
    label: msg`わくわくの提案`,
    link: ({ id }) => ({ to: '/staff/proposals/$id', params: { id } }),
  },
  SPONSORSHIP: { label: msg`企業の上乗せの申し出`, link: () => ({ to: '/undertakings' }) },
  MEDIATION: {
    label: msg`コーディネーターの仲立ち`,
    link: ({ id }) => ({ to: '/staff/matching/matches/$id', params: { id } }),
  },
  HOURS: {
    label: msg`活動時間の食い違い`,
    link: ({ id }) => ({ to: '/staff/matching/hours/$id', params: { id } }),
  },
  REQUEST: {
    label: msg`電話・窓口で受けた相談`,
    link: ({ id }) => ({ to: '/staff/matching/listings/$id', params: { id } }),
  },
  REPORT: {
    label: msg`安全についての知らせ`,
    link: ({ id }) => ({ to: '/staff/matching/reports/$match', params: { match: id } }),
  },
  MAIL: { label: msg`届かなかったメール`, link: () => ({ to: '/staff/mails' }) },
};

/** What coordinators do stands at their own desk, with what anybody at a desk may look at. */
const COORDINATORS_ALONE: WorkKind[] = ['MEDIATION', 'REQUEST'];
const COORDINATION: WorkKind[] = [...COORDINATORS_ALONE, 'LISTING', 'REPORT', 'HOURS'];

export const KINDS = Object.keys(WORK) as WorkKind[];

/** The kinds of work that wait for somebody in this office. */
export const kindsOf = (office: Role | undefined) =>
  KINDS.filter((kind) =>
    office === 'COORDINATOR' ? COORDINATION.includes(kind) : !COORDINATORS_ALONE.includes(kind),
  );

function groupLink(groupId: string | null): LinkProps {
  return groupId ? { to: '/staff/groups/$id', params: { id: groupId } } : { to: '/staff' };
}
