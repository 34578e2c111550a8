import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { isUnreachable } from '@/api/problem';
import { useMe } from '@/api/session';
import { useTask } from '@/lib/useTask';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { classes } from '@/ui/classes';
import { Failure } from '@/ui/form/Failure';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { Trouble } from '@/ui/Trouble';
import { markRead, type Notice, noticesQuery } from './notices';

/** What this person was told, the same as by mail. */
export function NoticesPage() {
  const text = useText();
  const me = useMe();
  const cache = useQueryClient();
  const task = useTask();
  const pages = useInfiniteQuery({ ...noticesQuery(me?.id ?? ''), enabled: me !== undefined });
  const notices = pages.data?.pages.flatMap(({ items }) => items);
  const unread = pages.data?.pages[0]?.unread ?? 0;
  const read = async (ids: string[] | null) => {
    await markRead(ids);
    await cache.invalidateQueries({ queryKey: ['my', me?.id, 'notices'] });
  };

  return (
    <Page title={text(msg`お知らせ`)} className="max-w-[56rem]">
      <Breadcrumbs>
        <Link to="/me" className={textLink}>
          <Trans>マイページ</Trans>
        </Link>
        <Trans>お｜知《し》らせ</Trans>
      </Breadcrumbs>
      <PageHeading
        lead={
          <Trans>
            ｜手続《てつづ》きの｜結果《けっか》や｜期限《きげん》など、あなたにお｜知《し》らせしたことです。メールでも｜送《おく》っています。
          </Trans>
        }
      >
        <Trans>お｜知《し》らせ</Trans>
      </PageHeading>
      <div className="flex flex-col gap-4">
        <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <p role="status" className="font-bold">
            {pages.data && (
              <Plural
                value={unread}
                _0="すべて｜読《よ》みました"
                other="まだ｜読《よ》んでいないもの：#｜件《けん》"
              />
            )}
          </p>
          {unread > 0 && (
            <Button look="secondary" aria-disabled={task.busy} onClick={() => task.run(() => read(null))}>
              <Trans>すべて｜読《よ》んだことにする</Trans>
            </Button>
          )}
        </div>
        {task.failure !== null && <Failure error={task.failure} attempt={task.attempt} />}
        {pages.isError && !notices && (
          <Trouble unreachable={isUnreachable(pages.error)} onRetry={() => pages.refetch()} />
        )}
        {pages.isPending && <Skeleton className="h-64" />}
        {notices?.length === 0 && <Nothing />}
        {notices && notices.length > 0 && (
          <ul className="flex flex-col border-line border-t">
            {notices.map((notice) => (
              <Line key={notice.id} notice={notice} onOpen={() => read([notice.id])} />
            ))}
          </ul>
        )}
        {pages.hasNextPage && (
          <Button
            look="secondary"
            className="self-center"
            aria-disabled={pages.isFetchingNextPage}
            onClick={() => pages.fetchNextPage()}
          >
            {pages.isFetchingNextPage ? (
              <Trans>｜読《よ》みこんでいます</Trans>
            ) : (
              <Trans>もっと｜前《まえ》のお｜知《し》らせを｜見《み》る</Trans>
            )}
          </Button>
        )}
      </div>
    </Page>
  );
}

/** Opening it is reading it; the page it leads to comes all the same when that cannot be noted. */
function Line({
  notice: { subject, path, at, read },
  onOpen,
}: {
  notice: Notice;
  onOpen: () => Promise<unknown>;
}) {
  return (
    <li
      className={classes('relative border-line border-b px-3 py-4 hover:bg-mist', !read && 'bg-accent-soft')}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft text-sm">
        <MomentText instant={at} />
        {!read && (
          <Tag tone="soft">
            <Trans>まだ｜読《よ》んでいません</Trans>
          </Tag>
        )}
      </p>
      <Link
        {...({ to: path } as LinkProps)}
        onClick={() => {
          if (!read) onOpen().catch(() => undefined);
        }}
        className={classes('stretched', textLink, 'inline-block min-h-6', !read && 'font-bold')}
      >
        {subject}
      </Link>
    </li>
  );
}

function Nothing() {
  return (
    <Panel
      title={<Trans>お｜知《し》らせはまだありません</Trans>}
      actions={
        <LinkButton to="/me" look="secondary">
          <Trans>マイページへ</Trans>
        </LinkButton>
      }
    >
      <p>
        <Trans>｜手続《てつづ》きが｜進《すす》むと、ここに｜出《で》ます。</Trans>
      </p>
    </Panel>
  );
}
