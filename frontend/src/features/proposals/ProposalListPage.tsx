import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isUnreachable } from '@/api/problem';
import { myProposalsQuery, type ProposalItem } from '@/api/proposals';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { Card } from '@/ui/Card';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/proposal/StatusTag';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { Trouble } from '@/ui/Trouble';
import { Yen } from '@/ui/Yen';
import { Name } from './Name';

/** Every proposal of one's groups, those that wait for somebody first. */
export function ProposalListPage() {
  const text = useText();
  const { data, error, isPending, refetch } = useQuery(myProposalsQuery());
  const waiting = data?.items.filter(({ status }) => status === 'DRAFT' || status === 'RETURNED') ?? [];
  const others = data?.items.filter((item) => !waiting.includes(item)) ?? [];
  return (
    <Page
      title={text(error && !data ? msg`エラー：提案を表示できません` : msg`わくわくプロジェクトの提案`)}
      measure="work"
    >
      <PageHeading
        lead={
          <Trans>
            あなたの｜団体《だんたい》の｜提案《ていあん》です。｜団体《だんたい》のメンバーは、みんなで｜同《おな》じ｜提案《ていあん》を｜書《か》けます。
          </Trans>
        }
      >
        <Trans>わくわくプロジェクトの｜提案《ていあん》</Trans>
      </PageHeading>
      {isPending && <Skeleton className="h-40" />}
      {error && !data && <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />}
      {data?.items.length === 0 && (
        <Panel
          title={<Trans>まだ｜提案《ていあん》はありません</Trans>}
          actions={
            <LinkButton to="/wakuwaku">
              <Trans>｜募集《ぼしゅう》を｜見《み》る</Trans>
            </LinkButton>
          }
        >
          <p>
            <Trans>
              ｜受付中《うけつけちゅう》の｜募集《ぼしゅう》のページから、｜提案《ていあん》をはじめられます。
            </Trans>
          </p>
        </Panel>
      )}
      <div className="flex flex-col gap-4">
        {[...waiting, ...others].map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </div>
      {data && data.items.length > 0 && (
        <p className="mt-8">
          <LinkButton to="/wakuwaku" look="secondary">
            <Trans>｜募集《ぼしゅう》を｜見《み》る</Trans>
          </LinkButton>
        </p>
      )}
    </Page>
  );
}

function Item({ item }: { item: ProposalItem }) {
  return (
    <Card>
      <p className="flex flex-wrap gap-2">
        <StatusTag status={item.status} />
        {item.projectYear > 1 && (
          <Tag>
            <Trans>{item.projectYear}｜年目《ねんめ》</Trans>
          </Tag>
        )}
        {item.sample && (
          <Tag tone="sample">
            <Trans>サンプル</Trans>
          </Tag>
        )}
      </p>
      <h2 className="font-bold text-xl">
        <Link
          to="/proposals/$proposalId"
          params={{ proposalId: item.id }}
          className={`${textLink} stretched`}
        >
          <Name title={item.title} />
        </Link>
      </h2>
      <p className="flex flex-wrap gap-x-6 text-ink-soft">
        <span lang="ja">{item.groupName}</span>
        {item.receipt && (
          <span>
            <Trans>｜受付番号《うけつけばんごう》 {item.receipt}</Trans>
          </span>
        )}
        {item.request > 0 && (
          <span>
            <Trans>
              ｜市《し》に｜求《もと》める｜金額《きんがく》 <Yen of={item.request} />
            </Trans>
          </span>
        )}
      </p>
      {item.status === 'RETURNED' && item.deadline && (
        <p className="font-bold">
          <Trans>
            <MomentText instant={item.deadline} />
            までに｜直《なお》してください
          </Trans>
        </p>
      )}
    </Card>
  );
}
