import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Call } from '@/api/calls';
import type { ProposalStatus } from '@/api/proposals';

export type Stop = {
  key: string;
  title: MessageDescriptor;
  /** A day, or an instant. */
  day?: string;
  instant?: string;
  /** From which state on it lies behind. */
  behind: ProposalStatus;
};

/** The straight way of a proposal; corrections and pauses turn back to it. */
const WAY: readonly ProposalStatus[] = [
  'DRAFT',
  'SUBMITTED',
  'ELIGIBLE',
  'UNDER_REVIEW',
  'SCORED',
  'HEARD',
  'RECOMMENDED',
  'DECIDED',
  'ADOPTED',
  'AGREED',
  'IN_PROGRESS',
  'REPORTED',
  'EVALUATED',
  'COMPLETED',
];

const BESIDE: Partial<Record<ProposalStatus, ProposalStatus>> = {
  RETURNED: 'SUBMITTED',
  INELIGIBILITY_FOUND: 'SUBMITTED',
  CHANGE_PENDING: 'IN_PROGRESS',
  SUSPENDED: 'IN_PROGRESS',
};

const placeOf = (status: ProposalStatus) => WAY.indexOf(BESIDE[status] ?? status);

/** What is still to come, with the days that the call names. */
export function stopsAhead(status: ProposalStatus, { rules: { dates } }: Call): Stop[] {
  const stops: Stop[] = [
    {
      key: 'submission',
      title: msg`｜提出《ていしゅつ》の｜締切《しめきり》`,
      instant: dates.closes,
      behind: 'SUBMITTED',
    },
    {
      key: 'screening',
      title: msg`｜事務局《じむきょく》が｜内容《ないよう》を｜確《たし》かめます`,
      behind: 'ELIGIBLE',
    },
    { key: 'scoring', title: msg`｜委員《いいん》が｜採点《さいてん》します`, behind: 'SCORED' },
    {
      key: 'hearing',
      title: msg`｜公開《こうかい》の｜発表会《はっぴょうかい》`,
      day: dates.hearing,
      behind: 'HEARD',
    },
    {
      key: 'decision',
      title: msg`｜結果《けっか》のお｜知《し》らせ（めやす）`,
      day: dates.decision,
      behind: 'ADOPTED',
    },
    { key: 'agreement', title: msg`｜市《し》と｜協定《きょうてい》を｜結《むす》びます`, behind: 'AGREED' },
    {
      key: 'project',
      title: msg`｜事業《じぎょう》のはじまり`,
      day: dates.projectFrom,
      behind: 'IN_PROGRESS',
    },
    { key: 'report', title: msg`｜報告《ほうこく》と｜評価《ひょうか》`, behind: 'COMPLETED' },
  ];
  const now = placeOf(status);
  return now < 0 ? [] : stops.filter(({ behind }) => placeOf(behind) > now);
}
