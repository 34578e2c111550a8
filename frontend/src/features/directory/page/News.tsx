import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { newestPostsQuery } from '@/api/posts';
import type { Group, Post } from '@/api/types';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { LinkButton } from '@/ui/LinkButton';
import { Tag } from '@/ui/Tag';
import { Section } from './Section';

const SHOWN = 3;

/** What the group tells of itself, newest first. A group that has told nothing yet has no empty place for it. */
export function News({ group }: { group: Group }) {
  const { data } = useQuery(newestPostsQuery(SHOWN, group.id));
  if (!data || data.items.length === 0) return null;
  return (
    <Section id="news" title={<Trans>お｜知《し》らせ・｜活動報告《かつどうほうこく》</Trans>}>
      <ul className="flex flex-col">
        {data.items.map((post) => (
          <Line key={post.id} post={post} />
        ))}
      </ul>
      {data.nextCursor && (
        <LinkButton look="secondary" className="self-start" to="/posts" search={{ group: group.id }}>
          <Trans>お｜知《し》らせをすべて｜見《み》る</Trans>
        </LinkButton>
      )}
    </Section>
  );
}

function Line({ post }: { post: Post }) {
  const [photo] = post.photos;
  return (
    <li className="flex items-start gap-4 border-line border-b py-4 first:pt-0">
      <div className="flex min-w-0 grow flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-3 text-ink-soft text-sm">
          {post.publishedAt && <DateText date={post.publishedAt} />}
          <Tag tone="soft">
            {post.kind === 'NEWS' ? (
              <Trans>お｜知《し》らせ</Trans>
            ) : (
              <Trans>｜活動報告《かつどうほうこく》</Trans>
            )}
          </Tag>
        </p>
        <Link to="/posts/$postId" params={{ postId: post.id }} className={`${textLink} font-bold`}>
          <span lang="ja">{post.title}</span>
        </Link>
      </div>
      {photo && (
        <img
          src={photo.url}
          alt=""
          width={photo.width}
          height={photo.height}
          loading="lazy"
          className="size-20 shrink-0 rounded-8 bg-mist object-cover"
        />
      )}
    </li>
  );
}
