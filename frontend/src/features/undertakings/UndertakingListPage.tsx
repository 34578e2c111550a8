import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isUnreachable } from '@/api/problem';
import { useMe } from '@/api/session';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { Card } from '@/ui/Card';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/proposal/StatusTag';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { Trouble } from '@/ui/Trouble';
import { Yen } from '@/ui/Yen';
import { AtOnce } from './AtOnce';
import { sponsorshipsQuery, undertakingsQuery } from './queries';
import { Sponsorships } from './Sponsorships';

/** Adopted projects: of one's groups, of one's department, or all of them. */
export function UndertakingListPage() {
  const text = useText();
  const office = useMe()?.office?.role;
  const { data, error, isPending, refetch } = useQuery(undertakingsQuery());
  const { data: offers, isError: offersMissing } = useQuery(sponsorshipsQuery());
  return (
    <Page
      title={text(error && !data ? msg`エラー：事業を表示できません` : msg`わくわくプロジェクトの事業`)}
      measure="work"
    >
      <PageHeading
        lead={
          <Trans>
            ｜採択《さいたく》された｜事業《じぎょう》です。｜協定《きょうてい》から｜報告《ほうこく》・｜評価《ひょうか》までをここで｜進《すす》めます。
          </Trans>
        }
      >
        <Trans>わくわくプロジェクトの｜事業《じぎょう》</Trans>
      </PageHeading>
      {isPending && <Skeleton className="h-40" />}
      {error && !data && <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />}
      {data?.items.length === 0 && (offersMissing || offers?.items.length === 0) && (
        <Panel
          title={<Trans>｜事業《じぎょう》はまだありません</Trans>}
          actions={
            <LinkButton to="/wakuwaku">
              <Trans>わくわくプロジェクトのページへ</Trans>
            </LinkButton>
          }
        >
          <p>
            <Trans>｜提案《ていあん》が｜採択《さいたく》されると、ここに｜出《で》ます。</Trans>
          </p>
        </Panel>
      )}
      <ul className="flex flex-col gap-4">
        {data?.items.map((item) => (
          <li key={item.id}>
            <Card>
              <p className="flex flex-wrap gap-2">
                <StatusTag status={item.status} />
                {item.sample && (
                  <Tag tone="sample">
                    <Trans>サンプル</Trans>
                  </Tag>
                )}
              </p>
              <h2 className="font-bold text-xl">
                <Link
                  to="/undertakings/$id"
                  params={{ id: item.id }}
                  className={`${textLink} stretched`}
                  lang="ja"
                >
                  {item.title}
                </Link>
              </h2>
              <p className="flex flex-wrap gap-x-6 text-ink-soft">
                <span lang="ja">{item.groupName}</span>
                <span>{item.receipt}</span>
                <Yen of={item.amount} />
              </p>
            </Card>
          </li>
        ))}
      </ul>
      {(!office || office === 'SECRETARIAT' || office === 'ADMINISTRATOR') && <Sponsorships />}
      {(office === 'SECRETARIAT' || office === 'ADMINISTRATOR') && data && <AtOnce items={data.items} />}
    </Page>
  );
}
