import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Project } from '@/api/types';
import { DateText } from '@/ui/DateText';
import { Term } from '@/ui/Term';
import { GroupLink } from './ProjectCard';
import { StageMeaning } from './StageMeaning';
import { StageTag } from './StageTag';

export function ProjectFacts({ project }: { project: Project }) {
  const { stage, department, fiscalYearLabel, source } = project;
  return (
    <dl className="flex flex-col gap-4">
      <Fact name={<Trans>｜団体《だんたい》</Trans>}>
        <GroupLink project={project} />
      </Fact>
      <Fact name={<Trans>｜市《し》の｜担当課《たんとうか》</Trans>}>
        <Term of={department} />
      </Fact>
      <Fact name={<Trans>｜年度《ねんど》</Trans>}>{fiscalYearLabel}</Fact>
      <Fact name={<Trans>｜段階《だんかい》</Trans>}>
        <StageTag stage={stage} />
        <span className="mt-1 block text-[0.9375rem]">
          <StageMeaning code={stage.code} />
        </span>
      </Fact>
      <Fact name={<Trans>｜出典《しゅってん》</Trans>}>
        <span lang="ja">{source.title}</span>
        {source.asOf && <AsOf day={<DateText date={source.asOf} />} />}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-x-6 gap-y-0.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="font-700">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function AsOf({ day }: { day: ReactNode }) {
  return (
    <span className="block text-ink-soft text-sm">
      <Trans>{day}｜時点《じてん》</Trans>
    </span>
  );
}
