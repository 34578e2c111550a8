import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Printer } from 'lucide-react';
import type { Proposal, ProposalStatus } from '@/api/proposals';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Phrase } from '@/ui/Phrase';
import { STATUS_WORDS } from '@/ui/proposal/words';

/** What it means for the group. */
const NEXT: Partial<Record<ProposalStatus, MessageDescriptor>> = {
  SUBMITTED: msg`｜返事《へんじ》はメールと、このページでお｜知《し》らせします。｜今《いま》、することはありません。`,
  INELIGIBILITY_FOUND: msg`｜返事《へんじ》はメールと、このページでお｜知《し》らせします。｜今《いま》、することはありません。`,
  ELIGIBLE: msg`｜内容《ないよう》の｜確認《かくにん》が｜終《お》わりました。これから｜委員《いいん》が｜審査《しんさ》します。`,
  UNDER_REVIEW: msg`｜委員《いいん》がひとりずつ｜採点《さいてん》しています。｜発表会《はっぴょうかい》の｜準備《じゅんび》をはじめてください。`,
  SCORED: msg`｜公開《こうかい》の｜発表会《はっぴょうかい》で、｜提案《ていあん》を｜話《はな》してください。｜時間《じかん》と｜場所《ばしょ》は｜別《べつ》にお｜知《し》らせします。`,
  HEARD: msg`｜委員会《いいんかい》が｜意見《いけん》をまとめています。`,
  RECOMMENDED: msg`｜結果《けっか》は、すべての｜提案《ていあん》に｜同時《どうじ》にお｜知《し》らせします。`,
  DECIDED: msg`｜結果《けっか》は、すべての｜提案《ていあん》に｜同時《どうじ》にお｜知《し》らせします。`,
  ADOPTED: msg`おめでとうございます。｜次《つぎ》は、｜市《し》の｜担当課《たんとうか》と｜協定《きょうてい》を｜結《むす》びます。`,
  NOT_ADOPTED: msg`｜提案《ていあん》をありがとうございました。どこが｜評価《ひょうか》され、｜何《なに》が｜足《た》りなかったかをお｜知《し》らせします。`,
};

/** With the city: where it stands, what comes, and a number to name. */
export function HandedIn({ proposal }: { proposal: Proposal }) {
  const { status, receipt, statusReason } = proposal;
  const words = STATUS_WORDS[status];
  const next = NEXT[status];
  const params = { proposalId: proposal.id };
  return (
    <div className="mb-8 flex flex-col items-start gap-4 rounded-12 bg-mist p-5 sm:p-8">
      <p className="font-bold text-xl">{words ? <Phrase words={words} /> : status}</p>
      {receipt && (
        <p>
          <Trans>｜受付番号《うけつけばんごう》</Trans>
          <strong className="ml-3 text-2xl tabular-nums tracking-wider">{receipt}</strong>
        </p>
      )}
      {next && (
        <p>
          <Phrase words={next} />
        </p>
      )}
      {status === 'INELIGIBLE' && (
        <Notice title={<Trans>｜理由《りゆう》</Trans>}>
          <p lang="ja" className="whitespace-pre-wrap">
            {statusReason}
          </p>
          <p>
            <Trans>
              ｜納得《なっとく》できないときや、わからないことがあるときは、ここへお｜話《はな》しください。
            </Trans>
          </p>
          <HelpLine />
        </Notice>
      )}
      {receipt && (
        <LinkButton look="secondary" to="/proposals/$proposalId/receipt" params={params}>
          <Printer aria-hidden="true" className="size-5 shrink-0" />
          <span>
            <Trans>｜受付票《うけつけひょう》を｜見《み》る・｜印刷《いんさつ》する</Trans>
          </span>
        </LinkButton>
      )}
    </div>
  );
}
