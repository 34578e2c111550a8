import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Project, ProjectCard } from '@/api/types';
import { textLink } from '@/ui/button';
import { StageTag } from './StageTag';
import { timeline } from './timeline';

/** The same group through the years; the page's own project is marked. */
export function ProjectTimeline({ project }: { project: Project }) {
  const years = timeline<ProjectCard>(project, project.related);
  return (
    <ol className="relative flex flex-col gap-6 border-accent-line border-l-4 pl-6">
      {years.map((entry) => (
        <li key={entry.id} className="relative flex flex-col gap-1">
          <span
            aria-hidden="true"
            className={`absolute top-2 -left-[2.0625rem] size-4 rounded-full border-4 border-accent ${entry.id === project.id ? 'bg-accent' : 'bg-white'}`}
          />
          <p className="flex flex-wrap items-center gap-3">
            <span className="text-ink-soft">{entry.fiscalYearLabel}</span>
            <StageTag stage={entry.stage} />
          </p>
          <p>
            {entry.id === project.id ? (
              <>
                <strong lang="ja" className="font-700">
                  {entry.name}
                </strong>{' '}
                <span className="text-ink-soft text-sm">
                  <Trans>（このページ）</Trans>
                </span>
              </>
            ) : (
              <Link to="/wakuwaku/projects/$projectId" params={{ projectId: entry.id }} className={textLink}>
                <span lang="ja">{entry.name}</span>
              </Link>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
