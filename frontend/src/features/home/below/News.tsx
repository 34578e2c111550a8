import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { newestPostsQuery } from '@/api/posts';
import { DateText } from '@/ui/DateText';
import { LinkButton } from '@/ui/LinkButton';
import { Section } from './Section';

/** The newest words of the groups themselves; nothing at all while there are none. */
export function News() {
  const { data } = useQuery(newestPostsQuery(4));
  if (!data || data.items.length === 0) return null;
  return (
    <Section
      title={<Trans>｜団体《だんたい》からのお｜知《し》らせ</Trans>}
      action={
        <LinkButton look="secondary" to="/posts">
          <Trans>お｜知《し》らせをすべて｜見《み》る</Trans>
        </LinkButton>
      }
    >
      <ul className="grid gap-x-10 desktop:grid-cols-2">
        {data.items.map((post) => (
          <li key={post.id} className="relative border-line border-b py-4 hover:bg-mist">
            <p className="text-ink-soft text-sm">
              {post.publishedAt && <DateText date={post.publishedAt} style="day" />}
              <span className="ml-3" lang="ja">
                {post.groupName}
              </span>
            </p>
            <Link
              to="/posts/$postId"
              params={{ postId: post.id }}
              className="stretched font-bold text-link underline underline-offset-4"
            >
              <span lang="ja">{post.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
