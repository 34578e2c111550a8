import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { bodyOf, client } from '@/api/client';
import { isNotFound, isUnreachable } from '@/api/problem';
import type { Proposal } from '@/api/proposals';
import type { components } from '@/api/schema';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Phrase } from '@/ui/Phrase';
import { RECOMMENDATIONS, VERDICTS } from '@/ui/proposal/outcomes';
import { Skeleton } from '@/ui/Skeleton';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Told } from '@/ui/Told';
import { Trouble } from '@/ui/Trouble';
import { Yen } from '@/ui/Yen';
import { Crumbs } from './Crumbs';
import { DecisionLetter } from './DecisionLetter';
import { WithProposal } from './WithProposal';

type Result = components['schemas']['DecisionResult'];

const resultQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposal', id, 'decision'],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/proposals/{id}/decision', { params: { path: { id } }, signal }).then(bodyOf),
  });

const route = getRouteApi('/proposals/$proposalId/result');

/** What came out, why, and what was strong and what was missing; printable as a letter. */
export function ResultPage() {
  const { proposalId } = route.useParams();
  return <WithProposal id={proposalId}>{(proposal) => <Ready proposal={proposal} />}</WithProposal>;
}

function Ready({ proposal }: { proposal: Proposal }) {
  const text = useText();
  const { data, error, isPending, refetch } = useQuery(resultQuery(proposal.id));
  return (
    <Page title={text(error && !data ? msg`エラー：結果を表示できません` : msg`提案の結果`)} measure="work">
      <Crumbs proposal={proposal}>
        <Trans>｜結果《けっか》</Trans>
      </Crumbs>
      {isPending && <Skeleton className="mt-6 h-80" />}
      {error && !data && (
        <>
          <PageHeading>
            <Trans>｜結果《けっか》</Trans>
          </PageHeading>
          {isNotFound(error) ? (
            <Panel title={<Trans>｜結果《けっか》は、まだ｜出《で》ていません</Trans>} />
          ) : (
            <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />
          )}
        </>
      )}
      {data && (
        <>
          <div data-print="hide">
            <Said result={data} />
          </div>
          <DecisionLetter result={data} />
        </>
      )}
    </Page>
  );
}

const THOUSAND = 1000;

function Said({ result }: { result: Result }) {
  const verdict = VERDICTS[result.outcome];
  const recommended = RECOMMENDATIONS[result.recommended];
  return (
    <>
      <PageHeading
        lead={
          <>
            <Told of={result.callTitle} />（{result.receipt}）
          </>
        }
      >
        {verdict ? <Phrase words={verdict} /> : result.outcome}
      </PageHeading>
      <SummaryList>
        <SummaryRow label={<Trans>｜事業《じぎょう》の｜名前《なまえ》</Trans>}>
          <span lang="ja">
            {result.title}（{result.groupName}）
          </span>
        </SummaryRow>
        {result.amount > 0 && (
          <SummaryRow label={<Trans>｜市《し》が｜出《だ》すお｜金《かね》</Trans>}>
            <strong className="text-xl">
              <Yen of={result.amount} />
            </strong>
          </SummaryRow>
        )}
        {result.conditions && (
          <SummaryRow label={<Trans>｜条件《じょうけん》</Trans>}>
            <span lang="ja">{result.conditions}</span>
          </SummaryRow>
        )}
        <SummaryRow label={<Trans>｜委員会《いいんかい》の｜答申《とうしん》</Trans>}>
          {recommended ? <Phrase words={recommended} /> : result.recommended}
        </SummaryRow>
        {result.reason && (
          <SummaryRow label={<Trans>｜理由《りゆう》</Trans>}>
            <span lang="ja">{result.reason}</span>
          </SummaryRow>
        )}
        {result.opinions.length > 0 && (
          <SummaryRow label={<Trans>｜委員会《いいんかい》の｜意見《いけん》</Trans>}>
            <ul className="list-disc pl-5" lang="ja">
              {result.opinions.map((opinion) => (
                <li key={opinion}>{opinion}</li>
              ))}
            </ul>
          </SummaryRow>
        )}
        <SummaryRow label={<Trans>｜発表《はっぴょう》</Trans>}>
          <MomentText instant={result.releasedAt} />
        </SummaryRow>
      </SummaryList>
      {result.feedback.length > 0 && (
        <SummaryList
          title={
            <Trans>｜項目《こうもく》ごとの｜評価《ひょうか》（｜委員《いいん》の｜平均《へいきん》）</Trans>
          }
        >
          {result.feedback.map(({ code, title, average, highest, advice }) => (
            <SummaryRow key={code} label={<Told of={title} />}>
              <strong className="tabular-nums">
                {average / THOUSAND} / {highest}
              </strong>
              {advice && (
                <span className="block" lang="ja">
                  {advice}
                </span>
              )}
            </SummaryRow>
          ))}
        </SummaryList>
      )}
      <p className="flex flex-wrap gap-3">
        {result.outcome !== 'NOT_ADOPTED' && (
          <LinkButton to="/undertakings/$id" params={{ id: result.id }}>
            <Trans>｜協定《きょうてい》と｜事業《じぎょう》のページへ</Trans>
          </LinkButton>
        )}
        <Button look="secondary" onClick={() => window.print()}>
          <Printer aria-hidden="true" className="size-5 shrink-0" />
          <span>
            <Trans>
              ｜決定《けってい》の｜通知書《つうちしょ》を｜印刷《いんさつ》する（PDFにもできます）
            </Trans>
          </span>
        </Button>
      </p>
    </>
  );
}
