import type { ProjectCard as CardData } from '@/api/types';
import { Skeleton } from '@/ui/Skeleton';
import { byYear } from './byYear';
import { ProjectCard } from './ProjectCard';

const GRID = 'grid grid-cols-1 gap-4 md:grid-cols-2';

export function ProjectYears({ projects }: { projects: CardData[] }) {
  return byYear(projects).map(({ year, label, projects: inYear }) => (
    <section key={year} aria-labelledby={`year-${year}`} className="flex flex-col gap-4">
      <h2 id={`year-${year}`} className="border-line border-b pb-2 font-700 text-[1.375rem] leading-140">
        {label}
      </h2>
      <ul className={GRID}>
        {inYear.map((project) => (
          <li key={project.id}>
            <ProjectCard project={project} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

export function ProjectYearsPending() {
  return (
    <div className="flex flex-col gap-4">
      <Skeleton className="h-10 w-64" />
      <div className={GRID}>
        {['a', 'b', 'c', 'd', 'e', 'f'].map((place) => (
          <Skeleton key={place} className="h-48 rounded-12" />
        ))}
      </div>
    </div>
  );
}
