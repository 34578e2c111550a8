import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { useMyGroup } from '@/api/membership';
import { ownPostPagesQuery } from '@/api/posts';
import { isUnreachable } from '@/api/problem';
import type { Post } from '@/api/types';
import { dayIn } from '@/lib/dates';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { Trouble } from '@/ui/Trouble';
import { KindTag } from '../KindTag';

const route = getRouteApi('/g/$groupId/posts');

/** What the group has written so far, drafts first in mind: what was touched last is at the top. */
export function OwnPostsPage() {
  const { groupId } = route.useParams();
  const { published } = route.useSearch();
  const text = useText();
  const pages = useInfiniteQuery(ownPostPagesQuery(groupId));
  const posts = pages.data?.pages.flatMap(({ items }) => items);
  const own = useMyGroup(groupId);
  const mayWrite = own?.role === 'MANAGER' && own.status === 'REGISTERED';
  return (
    <Page title={text(pages.isError ? msg`エラー：お知らせ` : msg`お知らせ・活動報告`)} measure="work">
      <PageHeading>
        <Trans>お｜知《し》らせ・｜活動報告《かつどうほうこく》</Trans>
      </PageHeading>
      <div role="status" className="mb-6 empty:hidden">
        {published && (
          <Notice kind="success" title={<Trans>｜公開《こうかい》しました</Trans>}>
            <p>
              <Link to="/posts/$postId" params={{ postId: published }} className={textLink}>
                <Trans>｜公開《こうかい》されたページを｜見《み》る</Trans>
              </Link>
            </p>
          </Notice>
        )}
      </div>
      {mayWrite && posts && posts.length > 0 && (
        <p className="mb-6">
          <LinkButton to="/g/$groupId/posts/new" params={{ groupId }}>
            <PenLine aria-hidden="true" className="size-5 shrink-0" />
            <span>
              <Trans>お｜知《し》らせを｜書《か》く</Trans>
            </span>
          </LinkButton>
        </p>
      )}
      {pages.isError && !posts && (
        <Trouble unreachable={isUnreachable(pages.error)} onRetry={() => pages.refetch()} />
      )}
      {pages.isPending && <Skeleton className="h-60" />}
      {posts?.length === 0 && <Nothing groupId={groupId} mayWrite={mayWrite} />}
      {posts && posts.length > 0 && (
        <ul className="border-line border-t">
          {posts.map((post) => (
            <Line key={post.id} post={post} />
          ))}
        </ul>
      )}
      {pages.hasNextPage && (
        <Button
          look="secondary"
          className="mt-6"
          aria-disabled={pages.isFetchingNextPage}
          onClick={() => pages.fetchNextPage()}
        >
          <Trans>もっと｜前《まえ》のお｜知《し》らせを｜見《み》る</Trans>
        </Button>
      )}
    </Page>
  );
}

function Line({ post }: { post: Post }) {
  return (
    <li className="relative flex flex-col gap-1 border-line border-b py-4 has-[a:hover]:bg-mist">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <StatusTag status={post.status} />
        <KindTag kind={post.kind} />
        <span className="text-ink-soft">
          <DateText date={dayIn(post.updatedAt)} />
        </span>
      </p>
      <Link
        to="/g/$groupId/posts/$postId"
        params={{ groupId: post.groupId, postId: post.id }}
        className={`${textLink} stretched font-bold text-lg`}
      >
        <span lang="ja">{post.title}</span>
      </Link>
    </li>
  );
}

function StatusTag({ status }: { status: Post['status'] }) {
  switch (status) {
    case 'DRAFT':
      return (
        <Tag tone="warning">
          <Trans>｜下書《したが》き</Trans>
        </Tag>
      );
    case 'PUBLISHED':
      return (
        <Tag tone="accent">
          <Trans>｜公開《こうかい》しています</Trans>
        </Tag>
      );
    case 'WITHDRAWN':
      return (
        <Tag>
          <Trans>｜取《と》り｜下《さ》げました</Trans>
        </Tag>
      );
  }
}

function Nothing({ groupId, mayWrite }: { groupId: string; mayWrite: boolean }) {
  return (
    <Panel
      title={<Trans>まだお｜知《し》らせがありません</Trans>}
      actions={
        mayWrite && (
          <LinkButton to="/g/$groupId/posts/new" params={{ groupId }}>
            <Trans>はじめてのお｜知《し》らせを｜書《か》く</Trans>
          </LinkButton>
        )
      }
    >
      <p>
        <Trans>
          ｜行事《ぎょうじ》のお｜知《し》らせや｜活動《かつどう》の｜様子《ようす》を｜書《か》くと、｜団体《だんたい》のページに｜載《の》り、｜紙《かみ》にも｜印刷《いんさつ》できます。
        </Trans>
      </p>
    </Panel>
  );
}
