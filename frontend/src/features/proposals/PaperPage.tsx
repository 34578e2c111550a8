import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { Call } from '@/api/calls';
import type { Proposal } from '@/api/proposals';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { useHelp } from '@/ui/help';
import { Page } from '@/ui/Page';
import { Told } from '@/ui/Told';
import { Crumbs } from './Crumbs';
import { Name } from './Name';
import { Summary } from './Summary';
import { WithProposal } from './WithProposal';

const route = getRouteApi('/proposals/$proposalId/paper');

/** The proposal as it is laid on a table: everything, on A4, for those who read on paper. */
export function PaperPage() {
  const { proposalId } = route.useParams();
  return (
    <WithProposal id={proposalId}>
      {(proposal, call) => <Ready proposal={proposal} call={call} />}
    </WithProposal>
  );
}

function Ready({ proposal, call }: { proposal: Proposal; call: Call }) {
  const text = useText();
  const help = useHelp();
  return (
    <Page title={text(msg`印刷用の提案書`)} measure="work" className="print:m-0 print:p-0">
      <Crumbs proposal={proposal}>
        <Trans>｜印刷用《いんさつよう》</Trans>
      </Crumbs>
      <Button className="mt-6" data-print="hide" onClick={() => window.print()}>
        <Printer aria-hidden="true" className="size-5 shrink-0" />
        <span>
          <Trans>A4の｜紙《かみ》に｜印刷《いんさつ》する</Trans>
        </span>
      </Button>
      <div className="mt-8 mb-6 flex flex-col gap-2 border-ink border-b-2 pb-4">
        <p className="flex flex-wrap justify-between gap-x-6">
          <span>
            <Told of={call.title} />
          </span>
          <span>
            {proposal.receipt ? (
              <Trans>｜受付番号《うけつけばんごう》 {proposal.receipt}</Trans>
            ) : (
              <strong>
                <Trans>｜下書《したが》き（まだ｜提出《ていしゅつ》していません）</Trans>
              </strong>
            )}
          </span>
        </p>
        <h1 className="font-bold text-[1.75rem] leading-140">
          <Name title={proposal.answers.title} />
        </h1>
        <p lang="ja">{proposal.groupName}</p>
      </div>
      <Summary proposal={proposal} call={call} changeable={false} />
      {help && (
        <p className="border-line border-t pt-4 text-sm">
          {help.office} {help.phone}（{help.hours}）
        </p>
      )}
    </Page>
  );
}
