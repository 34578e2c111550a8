import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Post } from '@/api/types';
import { DateText } from '@/ui/DateText';
import { bodyText } from './bodyText';
import { KindTag } from './KindTag';

/** One line of the list: when, what, whose; a photo where there is one, and no grey box where there is none. */
export function PostCard({ post }: { post: Post }) {
  const [photo] = post.photos;
  return (
    <article className="relative flex gap-4 rounded-12 border border-line bg-white p-4 has-[a.stretched:hover]:border-accent sm:gap-6 sm:p-5">
      <div className="flex min-w-0 grow flex-col gap-2">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft text-sm">
          <KindTag kind={post.kind} />
          {post.publishedAt && <DateText date={post.publishedAt} />}
        </p>
        <h2 className="font-bold text-lg leading-150">
          <Link
            to="/posts/$postId"
            params={{ postId: post.id }}
            className="stretched text-ink underline decoration-2 decoration-accent-line underline-offset-4 hover:decoration-accent"
          >
            <span lang="ja">{post.title}</span>
          </Link>
        </h2>
        {post.heldOn && <HeldOn day={post.heldOn} />}
        <p className="line-clamp-2 text-ink-soft text-sm" lang="ja">
          {bodyText(post.body)}
        </p>
        <p className="mt-auto text-sm" lang="ja">
          {post.groupName}
        </p>
      </div>
      {photo && (
        <img
          src={photo.url}
          alt={photo.alt}
          width={photo.width}
          height={photo.height}
          loading="lazy"
          className="size-24 shrink-0 rounded-8 bg-mist object-cover sm:size-40"
        />
      )}
    </article>
  );
}

export function HeldOn({ day }: { day: string }) {
  return (
    <p className="font-bold">
      <Trans>
        ｜開催日《かいさいび》：
        <DateText date={day} />
      </Trans>
    </p>
  );
}
