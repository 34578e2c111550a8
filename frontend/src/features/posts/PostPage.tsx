import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { postQuery } from '@/api/posts';
import { isNotFound, isUnreachable } from '@/api/problem';
import type { Post } from '@/api/types';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { FeedLink } from './FeedLink';
import { PaperFoot } from './PaperFoot';
import { PostArticle } from './PostArticle';

const route = getRouteApi('/posts/$postId');

export function PostPage() {
  const { postId } = route.useParams();
  const text = useText();
  const { data: post, error, refetch } = useQuery(postQuery(postId));

  if (post) return <Ready post={post} />;
  if (!error) {
    return (
      <Page title={undefined}>
        <Pending />
      </Page>
    );
  }
  if (isNotFound(error)) {
    return (
      <Page title={text(msg`エラー：お知らせが見つかりません`)}>
        <NotFound />
      </Page>
    );
  }
  return (
    <Page title={text(msg`エラー：お知らせを表示できません`)}>
      <PageHeading>
        <Trans>お｜知《し》らせ</Trans>
      </PageHeading>
      <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />
    </Page>
  );
}

function Ready({ post }: { post: Post }) {
  return (
    <Page title={post.title}>
      <Breadcrumbs>
        <Link to="/posts" className={textLink}>
          <Trans>｜団体《だんたい》からのお｜知《し》らせ</Trans>
        </Link>
        <span lang="ja">{post.title}</span>
      </Breadcrumbs>
      <div className="mt-4">
        <PostArticle post={post} />
      </div>
      <div className="mt-10 flex flex-wrap gap-3" data-print="hide">
        <Button look="secondary" onClick={() => window.print()}>
          <Printer aria-hidden="true" className="size-5 shrink-0" />
          <span>
            <Trans>A4の｜紙《かみ》に｜印刷《いんさつ》する</Trans>
          </span>
        </Button>
        <LinkButton look="quiet" to="/posts" search={{ group: post.groupId }}>
          <Trans>この｜団体《だんたい》のほかのお｜知《し》らせ</Trans>
        </LinkButton>
      </div>
      <FeedLink />
      <PaperFoot post={post} />
    </Page>
  );
}

function Pending() {
  return (
    <div className="flex max-w-prose flex-col gap-4 pt-8">
      <Skeleton className="h-6 w-40" />
      <Skeleton className="h-12" />
      <Skeleton className="h-6 w-60" />
      <Skeleton className="h-64 rounded-12" />
      <Skeleton className="h-6" />
      <Skeleton className="h-6 w-5/6" />
    </div>
  );
}

function NotFound() {
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            ｜団体《だんたい》が｜取《と》り｜下《さ》げたか、アドレスがちがうようです。ほかのお｜知《し》らせをごらんください。
          </Trans>
        }
      >
        <Trans>このお｜知《し》らせは｜見《み》つかりません</Trans>
      </PageHeading>
      <p className="mb-6">
        <LinkButton to="/posts">
          <Trans>｜新《あたら》しいお｜知《し》らせを｜見《み》る</Trans>
        </LinkButton>
      </p>
      <HelpLine />
    </>
  );
}
