import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { Call } from '@/api/calls';
import { isUnreachable } from '@/api/problem';
import { type Proposal, proposalReceiptQuery } from '@/api/proposals';
import { dayIn, formatTime } from '@/lib/dates';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { useHelp } from '@/ui/help';
import { LinkButton } from '@/ui/LinkButton';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { Crumbs } from './Crumbs';
import { Summary } from './Summary';
import { WithProposal } from './WithProposal';

const route = getRouteApi('/proposals/$proposalId/receipt');

/** What one holds in one's hands after handing in: on the screen, and as a copy on paper. */
export function ReceiptPage() {
  const { proposalId } = route.useParams();
  return (
    <WithProposal id={proposalId}>
      {(proposal, call) => <Ready proposal={proposal} call={call} />}
    </WithProposal>
  );
}

function Ready({ proposal, call }: { proposal: Proposal; call: Call }) {
  const text = useText();
  const { data: receipt, error, refetch } = useQuery(proposalReceiptQuery(proposal.id));
  const help = useHelp();
  return (
    <Page title={text(error ? msg`エラー：受付票を表示できません` : msg`受付票`)} measure="work">
      <Crumbs proposal={proposal}>
        <Trans>｜受付票《うけつけひょう》</Trans>
      </Crumbs>
      {error && !receipt && <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />}
      {!receipt && !error && <Skeleton className="mt-6 h-80" />}
      {receipt && (
        <>
          <section className="mt-6 flex flex-col gap-4 rounded-16 border-2 border-success-2 bg-white p-6 sm:p-10 print:border-ink print:p-6">
            <h1 className="font-bold text-[1.75rem] leading-140 sm:text-[2.25rem]">
              <Trans>｜提案《ていあん》を｜受《う》け｜付《つ》けました</Trans>
            </h1>
            <p>
              <Trans>｜受付番号《うけつけばんごう》</Trans>
              <strong className="block text-[2.25rem] tabular-nums leading-130 tracking-wider">
                {receipt.receipt}
              </strong>
            </p>
            <p className="font-bold text-lg" lang="ja">
              {proposal.answers.title}（{proposal.groupName}）
            </p>
            <p>
              <Trans>
                <DateText date={dayIn(receipt.submittedAt)} /> {formatTime(receipt.submittedAt)}{' '}
                に｜届《とど》きました
              </Trans>
            </p>
            <p>
              <Trans>
                このあと、｜事務局《じむきょく》が｜内容《ないよう》を｜確《たし》かめます。｜直《なお》すところがあれば、メールとこのサイトでお｜知《し》らせします。
              </Trans>
            </p>
            <p className="text-ink-soft text-sm">
              <Trans>
                ｜提出《ていしゅつ》した｜内容《ないよう》の｜確認用《かくにんよう》の｜符号《ふごう》（｜第《だい》
                {receipt.version}｜版《はん》）
              </Trans>
              <span className="block break-all font-mono">{receipt.hash}</span>
            </p>
            {help && (
              <p className="hidden border-line border-t pt-4 print:block">
                {help.office} {help.phone}（{help.hours}）
              </p>
            )}
          </section>
          <div className="my-8 flex flex-wrap gap-3" data-print="hide">
            <Button onClick={() => window.print()}>
              <Printer aria-hidden="true" className="size-5 shrink-0" />
              <span>
                <Trans>｜控《ひか》えを｜印刷《いんさつ》する</Trans>
              </span>
            </Button>
            <LinkButton look="secondary" to="/proposals/$proposalId" params={{ proposalId: proposal.id }}>
              <Trans>いまの｜様子《ようす》を｜見《み》る</Trans>
            </LinkButton>
          </div>
          <h2 className="mt-10 mb-4 font-bold text-2xl">
            <Trans>｜提出《ていしゅつ》した｜内容《ないよう》</Trans>
          </h2>
          <Summary proposal={proposal} call={call} changeable={false} />
        </>
      )}
    </Page>
  );
}
