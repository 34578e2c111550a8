import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isNotFound, isUnreachable } from '@/api/problem';
import { cityQuery } from '@/api/queries';
import { type CallResults, resultsQuery } from '@/api/wakuwaku';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { Card } from '@/ui/Card';
import { Disclosure } from '@/ui/Disclosure';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Phrase } from '@/ui/Phrase';
import { RECOMMENDATIONS, VERDICTS } from '@/ui/proposal/outcomes';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { Told } from '@/ui/Told';
import { Trouble } from '@/ui/Trouble';
import { Yen } from '@/ui/Yen';
import { PublicMinutes } from './PublicMinutes';
import { points } from './points';

const route = getRouteApi('/wakuwaku/results/$id');

/** What came out, for everybody at the same instant. */
export function ResultsPage() {
  const { id } = route.useParams();
  const text = useText();
  const { data, error, isPending, refetch } = useQuery(resultsQuery(id));
  return (
    <Page title={text(titleOf(data, error))}>
      <Breadcrumbs>
        <Link to="/wakuwaku" className={textLink}>
          <Trans>わくわくプロジェクト</Trans>
        </Link>
        <Trans>｜結果《けっか》</Trans>
      </Breadcrumbs>
      {isPending && <Skeleton className="mt-6 h-96" />}
      {error && !data && (
        <>
          <PageHeading>
            <Trans>｜結果《けっか》</Trans>
          </PageHeading>
          {isNotFound(error) ? (
            <Panel
              title={<Trans>｜結果《けっか》は、まだ｜出《で》ていません</Trans>}
              actions={
                <LinkButton to="/wakuwaku">
                  <Trans>わくわくプロジェクトのページへ</Trans>
                </LinkButton>
              }
            />
          ) : (
            <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />
          )}
        </>
      )}
      {data && <Ready results={data} />}
    </Page>
  );
}

/** Which results these are: the names of calls are alike from year to year. */
function titleOf(data: CallResults | undefined, error: unknown) {
  if (data) {
    const { fiscalYear, round } = data.call;
    return msg`わくわくプロジェクトの｜結果《けっか》（${fiscalYear}｜年度《ねんど》・｜第《だい》${round}｜回《かい》）`;
  }
  return error && !isNotFound(error) ? msg`エラー：結果を表示できません` : msg`わくわくプロジェクトの結果`;
}

function Ready({ results: { call, items } }: { results: CallResults }) {
  const adopted = items.filter(({ outcome }) => outcome !== 'NOT_ADOPTED');
  const others = items.filter(({ outcome }) => outcome === 'NOT_ADOPTED');
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            {call.fiscalYear}｜年度《ねんど》の｜事業《じぎょう》・｜第《だい》{call.round}
            ｜回《かい》。{call.proposals}｜件《けん》の｜提案《ていあん》のうち、{call.adopted}
            ｜件《けん》が｜採択《さいたく》されました（
            <MomentText instant={call.releasedAt} />
            ｜発表《はっぴょう》）
          </Trans>
        }
      >
        <Told of={call.title} />
      </PageHeading>
      <div className="mb-10 flex flex-wrap items-center gap-3">
        <LinkButton to="/wakuwaku/results/$id/calculation" params={{ id: call.id }} look="secondary">
          <Trans>｜点数《てんすう》の｜計算《けいさん》を｜見《み》る</Trans>
        </LinkButton>
        <LinkButton to="/wakuwaku/calls/$id" params={{ id: call.id }} look="secondary">
          <Trans>｜募集《ぼしゅう》の｜決《き》まりを｜見《み》る</Trans>
        </LinkButton>
        {call.sample && (
          <Tag tone="sample">
            <Trans>サンプル</Trans>
          </Tag>
        )}
      </div>
      <div className="flex flex-col gap-12">
        <Lines title={<Trans>｜採択《さいたく》された｜提案《ていあん》</Trans>} items={adopted} />
        {others.length > 0 && <Lines title={<Trans>そのほかの｜提案《ていあん》</Trans>} items={others} />}
      </div>
      <PublicMinutes call={call.id} />
    </>
  );
}

type LinesProps = { title: ReactNode; items: CallResults['items'] };

function Lines({ title, items }: LinesProps) {
  return (
    <section className="flex flex-col gap-4">
      <h2 className="border-line border-b pb-2 font-bold text-[1.5rem]">{title}</h2>
      <ul className="grid gap-4 desktop:grid-cols-2">
        {items.map((item) => (
          <li key={item.id}>
            <Line item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ item }: { item: CallResults['items'][number] }) {
  const { data: city } = useQuery(cityQuery(useLocale()));
  const department = city?.departments.find(({ code }) => code === item.department);
  const verdict = VERDICTS[item.outcome];
  const recommended = RECOMMENDATIONS[item.recommended];
  return (
    <Card className="h-full">
      <p className="flex flex-wrap gap-2">
        <Tag tone={item.outcome === 'NOT_ADOPTED' ? 'plain' : 'accent'}>
          {verdict ? <Phrase words={verdict} /> : item.outcome}
        </Tag>
        <span className="text-ink-soft text-sm">{item.receipt}</span>
      </p>
      <h3 className="font-bold text-lg">
        <Link to="/wakuwaku/proposals/$id" params={{ id: item.id }} className={`${textLink}`} lang="ja">
          {item.title}
        </Link>
      </h3>
      <p className="flex flex-wrap gap-x-4 text-ink-soft">
        {item.groupId ? (
          <Link to="/groups/$groupId" params={{ groupId: item.groupId }} className={textLink} lang="ja">
            {item.groupName}
          </Link>
        ) : (
          <span lang="ja">{item.groupName}</span>
        )}
        {department && <span>{department.label}</span>}
      </p>
      {item.outcome !== 'NOT_ADOPTED' && (
        <p className="text-lg">
          <Trans>
            ｜市《し》が｜出《だ》すお｜金《かね》{' '}
            <strong>
              <Yen of={item.amount} />
            </strong>
          </Trans>
        </p>
      )}
      {item.score !== null && item.rank !== null && (
        <p className="text-sm">
          <Trans>
            {points(item.score)}｜点《てん》・｜枠《わく》の｜中《なか》で{item.rank}｜位《い》
          </Trans>
        </p>
      )}
      {item.differs && (
        <p className="rounded-8 bg-yellow-50 p-3 text-yellow-1100">
          <strong>
            <Trans>
              ｜委員会《いいんかい》の｜答申《とうしん》（{recommended && <Phrase words={recommended} />}
              ）とちがう｜決定《けってい》です
            </Trans>
          </strong>
          <span className="block" lang="ja">
            {item.reason}
          </span>
        </p>
      )}
      {item.opinions.length > 0 && (
        <Disclosure summary={<Trans>｜委員会《いいんかい》の｜意見《いけん》</Trans>}>
          <ul className="list-disc pl-5" lang="ja">
            {item.opinions.map((opinion) => (
              <li key={opinion}>{opinion}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}
