import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { isUnreachable } from '@/api/problem';
import { groupQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { FeedLink } from './FeedLink';
import { PostCard } from './PostCard';
import { postPagesQuery } from './postPages';

const route = getRouteApi('/posts');

export function PostListPage() {
  const { group } = route.useSearch();
  const text = useText();
  const pages = useInfiniteQuery(postPagesQuery(group));
  const posts = pages.data?.pages.flatMap(({ items }) => items);
  const failed = pages.isError && !posts;
  const name = useGroupName(group);

  return (
    <Page title={pageTitle(text, failed, name)}>
      {group && <Way group={group} name={name} />}
      <PageHeading
        lead={
          !group && (
            <Trans>
              ｜市民活動団体《しみんかつどうだんたい》が｜自分《じぶん》たちで｜書《か》いた、｜行事《ぎょうじ》のお｜知《し》らせと、｜活動《かつどう》の｜報告《ほうこく》です。
            </Trans>
          )
        }
      >
        {name ? (
          <Trans>
            <span lang="ja">{name}</span>のお｜知《し》らせ
          </Trans>
        ) : (
          <Trans>｜団体《だんたい》からのお｜知《し》らせ</Trans>
        )}
      </PageHeading>
      <div className="flex max-w-[56rem] flex-col gap-4">
        {failed && <Trouble unreachable={isUnreachable(pages.error)} onRetry={() => pages.refetch()} />}
        {pages.isPending && <Pending />}
        {posts?.length === 0 && <Nothing />}
        {posts?.map((post) => (
          <PostCard key={post.id} post={post} />
        ))}
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
        <FeedLink />
      </div>
    </Page>
  );
}

function pageTitle(text: ReturnType<typeof useText>, failed: boolean, name: string | undefined) {
  if (failed) return text(msg`エラー：団体からのお知らせ`);
  return name ? text(msg`${name}のお知らせ`) : text(msg`団体からのお知らせ`);
}

/** Known by its own page; where that cannot be had, the list does without. */
function useGroupName(group: string | undefined) {
  const { data } = useQuery({ ...groupQuery(group ?? '', useLocale()), enabled: group !== undefined });
  return data?.name;
}

function Way({ group, name }: { group: string; name: string | undefined }) {
  return (
    <Breadcrumbs>
      <Link to="/groups" className={textLink}>
        <Trans>｜団体《だんたい》をさがす</Trans>
      </Link>
      <Link to="/groups/$groupId" params={{ groupId: group }} className={textLink}>
        {name ? <span lang="ja">{name}</span> : <Trans>｜団体《だんたい》のページ</Trans>}
      </Link>
      <span>
        <Trans>お｜知《し》らせ</Trans>
      </span>
    </Breadcrumbs>
  );
}

function Pending() {
  return Array.from({ length: 3 }, (_, place) => (
    <Skeleton key={place.toString()} className="h-44 rounded-12" />
  ));
}

function Nothing() {
  return (
    <Panel
      title={<Trans>お｜知《し》らせは、まだありません</Trans>}
      actions={
        <LinkButton to="/groups">
          <Trans>｜団体《だんたい》をさがす</Trans>
        </LinkButton>
      }
    >
      <p>
        <Trans>
          ｜団体《だんたい》がお｜知《し》らせや｜活動報告《かつどうほうこく》を｜書《か》くと、ここに｜並《なら》びます。
        </Trans>
      </p>
    </Panel>
  );
}
