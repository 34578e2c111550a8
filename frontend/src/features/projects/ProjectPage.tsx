import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isNotFound, isUnreachable } from '@/api/problem';
import { projectQuery } from '@/api/projects';
import type { Project } from '@/api/types';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { Notice } from '@/ui/Notice';
import { Page, PageHeading } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { ProjectCard } from './ProjectCard';
import { ProjectFacts } from './ProjectFacts';
import { ProjectNotFound } from './ProjectNotFound';
import { ProjectStory } from './ProjectStory';
import { ProjectTimeline } from './ProjectTimeline';

const route = getRouteApi('/wakuwaku/projects/$projectId');

export function ProjectPage() {
  const { projectId } = route.useParams();
  const text = useText();
  const { data, error, refetch } = useQuery(projectQuery(projectId, useLocale()));
  if (data) return <Ready project={data} />;
  if (!error) {
    return (
      <Page title={undefined}>
        <Skeleton className="h-6 w-72" />
        <Skeleton className="my-6 h-12 w-2/3" />
        <Skeleton className="h-64 max-w-prose" />
      </Page>
    );
  }
  return (
    <Page title={text(msg`エラー：この事業を表示できません`)}>
      {isNotFound(error) ? (
        <ProjectNotFound />
      ) : (
        <>
          <PageHeading>
            <Trans>わくわくプロジェクト</Trans>
          </PageHeading>
          <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />
        </>
      )}
    </Page>
  );
}

function Ready({ project }: { project: Project }) {
  const { name, fiscalYearLabel, related, sameDepartment } = project;
  return (
    <Page title={`${name} ${fiscalYearLabel}`}>
      <Breadcrumbs>
        <Link to="/" className={textLink}>
          <Trans>ホーム</Trans>
        </Link>
        <Link to="/wakuwaku/projects" className={textLink}>
          <Trans>わくわくプロジェクトの｜記録《きろく》</Trans>
        </Link>
        <span lang="ja">{name}</span>
      </Breadcrumbs>
      <PageHeading>
        <span lang="ja">{name}</span>
      </PageHeading>
      <div className="flex flex-col gap-10">
        <div className="flex max-w-[48rem] flex-col gap-6">
          <ProjectFacts project={project} />
          {project.story ? (
            <ProjectStory story={project.story} />
          ) : (
            <Notice title={<Trans>くわしい｜内容《ないよう》は｜載《の》っていません</Trans>}>
              <p>
                <Trans>
                  この｜一覧《いちらん》のもとの｜資料《しりょう》で｜公表《こうひょう》されているのは、｜事業《じぎょう》の｜名前《なまえ》、｜団体《だんたい》、｜担当課《たんとうか》だけです。
                </Trans>
              </p>
            </Notice>
          )}
        </div>
        {related.length > 0 && (
          <Part title={<Trans>この｜団体《だんたい》の｜歩《あゆ》み</Trans>} id="timeline">
            <ProjectTimeline project={project} />
          </Part>
        )}
        {sameDepartment.length > 0 && (
          <Part
            title={<Trans>｜同《おな》じ｜担当課《たんとうか》の｜事業《じぎょう》</Trans>}
            id="department"
          >
            <ul className="grid grid-cols-1 gap-4 md:grid-cols-2">
              {sameDepartment.map((other) => (
                <li key={other.id}>
                  <ProjectCard project={other} />
                </li>
              ))}
            </ul>
          </Part>
        )}
      </div>
    </Page>
  );
}

function Part({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5">
      <h2 id={id} className="border-line border-b pb-2 font-700 text-[1.375rem] leading-140">
        {title}
      </h2>
      {children}
    </section>
  );
}
