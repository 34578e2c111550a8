import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Call, callQuery } from '@/api/calls';
import { isNotFound, isUnreachable } from '@/api/problem';
import { type Proposal, proposalQuery } from '@/api/proposals';
import { useText } from '@/lib/useText';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';

type Props = { id: string; children: (proposal: Proposal, call: Call) => ReactNode };

/** A page about one proposal and its call: on its way, there, not there, or not to be had just now. */
export function WithProposal({ id, children }: Props) {
  const text = useText();
  const proposal = useQuery(proposalQuery(id));
  const callId = proposal.data?.callId ?? '';
  const call = useQuery({ ...callQuery(callId), enabled: callId !== '' });
  const error = proposal.error ?? call.error;

  if (proposal.data && call.data) return children(proposal.data, call.data);
  if (!error) {
    return (
      <Page title={undefined} measure="prose">
        <Pending />
      </Page>
    );
  }
  if (isNotFound(error)) {
    return (
      <Page title={text(msg`エラー：提案が見つかりません`)} measure="prose">
        <PageHeading
          lead={
            <Trans>
              アドレスがちがうか、この｜団体《だんたい》のメンバーではないようです。メンバーの｜人《ひと》に、｜招待《しょうたい》を｜頼《たの》んでください。
            </Trans>
          }
        >
          <Trans>この｜提案《ていあん》は｜見《み》つかりません</Trans>
        </PageHeading>
        <p className="mb-6">
          <LinkButton to="/proposals">
            <Trans>わたしの｜団体《だんたい》の｜提案《ていあん》を｜見《み》る</Trans>
          </LinkButton>
        </p>
        <HelpLine />
      </Page>
    );
  }
  return (
    <Page title={text(msg`エラー：提案を表示できません`)} measure="prose">
      <PageHeading>
        <Trans>わくわくプロジェクトの｜提案《ていあん》</Trans>
      </PageHeading>
      <Trouble
        unreachable={isUnreachable(error)}
        onRetry={() => Promise.all([proposal.refetch(), call.refetch()])}
      />
    </Page>
  );
}

function Pending() {
  return (
    <div className="flex flex-col gap-4 pt-4">
      <Skeleton className="h-6 w-40" />
      <Skeleton className="h-10 w-4/5" />
      {Array.from({ length: 6 }, (_, place) => (
        <Skeleton key={place.toString()} className="h-14" />
      ))}
    </div>
  );
}
