import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isUnreachable } from '@/api/problem';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { Card } from '@/ui/Card';
import { MomentText } from '@/ui/MomentText';
import { PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Phrase } from '@/ui/Phrase';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { Told } from '@/ui/Told';
import { Trouble } from '@/ui/Trouble';
import { Committee } from './Committee';
import { Minutes } from './Minutes';
import { committeeItemsQuery, type Item } from './queries';
import { isTurn, TASKS } from './words';

/** あなたの番です of a member: what waits for them first. */
export function ReviewPage() {
  const text = useText();
  const { data, error, isPending, refetch } = useQuery(committeeItemsQuery());
  const turns = data?.items.filter(isTurn) ?? [];
  const others = data?.items.filter((item) => !isTurn(item)) ?? [];
  return (
    <Committee title={text(error && !data ? msg`エラー：審査を表示できません` : msg`審査`)}>
      <PageHeading
        lead={
          <Trans>
            ｜担当《たんとう》する｜提案《ていあん》です。かかわりがあると｜答《こた》えた｜提案《ていあん》は、ここから｜消《き》えます。
          </Trans>
        }
      >
        {turns.length > 0 ? <Trans>あなたの｜番《ばん》です</Trans> : <Trans>｜審査《しんさ》</Trans>}
      </PageHeading>
      {isPending && <Skeleton className="h-48" />}
      {error && !data && <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />}
      {data?.items.length === 0 && (
        <Panel title={<Trans>いま、｜審査《しんさ》する｜提案《ていあん》はありません</Trans>}>
          <p>
            <Trans>｜事務局《じむきょく》が｜審査《しんさ》をはじめると、ここに｜出《で》ます。</Trans>
          </p>
        </Panel>
      )}
      {turns.length > 0 && (
        <>
          <p role="status" className="mb-4 text-lg">
            <Plural
              value={turns.length}
              other="あなたを｜待《ま》っている｜提案《ていあん》が#｜件《けん》あります"
            />
          </p>
          <Items items={turns} heading="h2" />
        </>
      )}
      <Minutes />
      {others.length > 0 && (
        <section aria-labelledby="others" className="mt-10 flex flex-col gap-4">
          <h2 id="others" className="font-bold text-xl">
            <Trans>そのほかの｜提案《ていあん》</Trans>
          </h2>
          <Items items={others} heading="h3" />
        </section>
      )}
    </Committee>
  );
}

type ItemsProps = { items: readonly Item[]; heading: 'h2' | 'h3' };

function Items({ items, heading: Heading }: ItemsProps) {
  return (
    <ul className="flex flex-col gap-4">
      {items.map((item) => (
        <li key={item.id}>
          <Card>
            <p className="flex flex-wrap gap-2">
              <Tag tone={isTurn(item) ? 'accent' : 'plain'}>
                <Phrase words={TASKS[item.task]} />
              </Tag>
              {item.sample && (
                <Tag tone="sample">
                  <Trans>サンプル</Trans>
                </Tag>
              )}
            </p>
            <Heading className="font-bold text-xl">
              <Link to="/review/$id" params={{ id: item.id }} className={`${textLink} stretched`} lang="ja">
                {item.title}
              </Link>
            </Heading>
            <p className="flex flex-wrap gap-x-6 text-ink-soft">
              <span lang="ja">{item.groupName}</span>
              <span>{item.receipt}</span>
              <Told of={item.callTitle} />
            </p>
            {item.scoreUntil && item.task === 'SCORE' && (
              <p className="font-bold">
                <Trans>
                  ｜採点《さいてん》の｜期限《きげん》 <MomentText instant={item.scoreUntil} />
                </Trans>
              </p>
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}
