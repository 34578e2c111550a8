import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Post } from '@/api/types';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { KindTag } from './KindTag';
import { PhotoFigure, PhotoRow } from './Photos';
import { PostBody } from './PostBody';
import { HeldOn } from './PostCard';

type Props = {
  post: Post;
  /** Where the page has a heading of its own. */
  level?: 'h1' | 'h2';
};

/** The post itself, the same on the web, in the preview and on paper. */
export function PostArticle({ post, level: Title = 'h1' }: Props) {
  const [first, ...others] = post.photos;
  return (
    <article className="flex max-w-prose flex-col gap-6 print:max-w-none">
      <header className="flex flex-col gap-3">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <KindTag kind={post.kind} />
          {post.publishedAt && (
            <span className="text-ink-soft text-sm">
              <DateText date={post.publishedAt} />
            </span>
          )}
        </p>
        <Title className="font-bold text-[1.75rem] leading-140 sm:text-[2.25rem] print:text-[20pt]" lang="ja">
          {post.title}
        </Title>
        <p>
          <Link to="/groups/$groupId" params={{ groupId: post.groupId }} className={`${textLink} font-bold`}>
            <span lang="ja">{post.groupName}</span>
          </Link>
        </p>
        {post.heldOn && <HeldOn day={post.heldOn} />}
      </header>
      {first && <PhotoFigure photo={first} />}
      <PostBody html={post.body} />
      <PhotoRow photos={others} />
      {changedLater(post) && (
        <p className="text-ink-soft text-sm">
          <Trans>
            ｜最終更新《さいしゅうこうしん》：
            <DateText date={post.updatedAt} />
          </Trans>
        </p>
      )}
    </article>
  );
}

function changedLater({ publishedAt, updatedAt }: Post) {
  return publishedAt != null && updatedAt.slice(0, 10) > publishedAt.slice(0, 10);
}
