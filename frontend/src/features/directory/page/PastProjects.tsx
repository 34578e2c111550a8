import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Group } from '@/api/types';
import { textLink } from '@/ui/button';
import { Tag } from '@/ui/Tag';
import { Term } from '@/ui/Term';
import { Section } from './Section';

export function PastProjects({ group: { projects } }: { group: Group }) {
  if (projects.length === 0) return null;
  return (
    <Section id="projects" title={<Trans>わくわくプロジェクト</Trans>}>
      <ul className="flex flex-col gap-3">
        {projects.map(({ id, fiscalYearLabel, name, stage }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <span className="shrink-0 text-ink-soft tabular-nums sm:w-52">{fiscalYearLabel}</span>
            <Link
              to="/wakuwaku/projects/$projectId"
              params={{ projectId: id }}
              className={`${textLink} font-700`}
            >
              <span lang="ja">{name}</span>
            </Link>
            <Tag>
              <Term of={stage} />
            </Tag>
          </li>
        ))}
      </ul>
    </Section>
  );
}
