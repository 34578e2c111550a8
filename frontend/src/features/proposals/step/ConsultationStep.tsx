import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { isUnreachable } from '@/api/problem';
import { consultationsQuery, type Proposal } from '@/api/proposals';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { Consultations } from '@/ui/proposal/Consultations';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { Frame, useFrom } from './Frame';
import { wayOn } from './wayOn';

/** Nothing to write: somebody to talk to, and what came of it. */
export function ConsultationStep({ proposal }: { proposal: Proposal }) {
  const from = useFrom();
  const { data, error, refetch } = useQuery(consultationsQuery(proposal.id));
  return (
    <Frame proposal={proposal} slug="consultation">
      <div className="flex flex-col gap-6">
        <p>
          <Trans>
            ｜電話《でんわ》、｜窓口《まどぐち》、「やりとり」のどれでもかまいません。｜話《はな》したあと、ナビスタッフがここに｜記録《きろく》します。
          </Trans>
        </p>
        <HelpLine />
        {error && !data && <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />}
        {!error && !data && <Skeleton className="h-24" />}
        {data && <Consultations items={data.items} />}
        <div className="flex flex-wrap gap-3">
          <LinkButton className="min-h-14 px-8 text-lg" {...wayOn(proposal, 'consultation', from)}>
            <Trans>｜次《つぎ》へ</Trans>
          </LinkButton>
          <LinkButton
            look="secondary"
            className="min-h-14"
            to="/proposals/$proposalId/talk"
            params={{ proposalId: proposal.id }}
          >
            <Trans>やりとりを｜見《み》る・｜書《か》く</Trans>
          </LinkButton>
        </div>
      </div>
    </Frame>
  );
}
