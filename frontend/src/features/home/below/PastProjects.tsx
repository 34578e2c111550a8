import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { projectsQuery } from '@/api/projects';
import { useLocale } from '@/lib/display';
import { LinkButton } from '@/ui/LinkButton';
import { Skeleton } from '@/ui/Skeleton';
import { Term } from '@/ui/Term';
import { Written } from '@/ui/Written';
import { Section } from './Section';

export function PastProjects() {
  const { data: page } = useQuery(projectsQuery({ size: 4 }, useLocale()));
  if (page?.total === 0) return null;
  return (
    <Section
      title={<Trans>これまでのわくわくプロジェクト</Trans>}
      lead={
        <Trans>
          ｜団体《だんたい》が｜提案《ていあん》して、｜市《し》の｜課《か》といっしょに｜取《と》り｜組《く》んだ｜事業《じぎょう》です。
        </Trans>
      }
      action={
        <LinkButton look="secondary" to="/wakuwaku/projects">
          <Trans>｜事業《じぎょう》をすべて｜見《み》る</Trans>
        </LinkButton>
      }
    >
      <ol className="grid gap-4 desktop:grid-cols-2">
        {page
          ? page.items.map((project) => (
              <li key={project.id} className="relative rounded-12 bg-mist p-5 hover:bg-accent-soft">
                <p className="text-ink-soft text-sm">{project.fiscalYearLabel}</p>
                <h3 className="font-bold leading-150">
                  <Link
                    to="/wakuwaku/projects/$projectId"
                    params={{ projectId: project.id }}
                    className="stretched text-link underline underline-offset-4"
                  >
                    <Written>{project.name}</Written>
                  </Link>
                </h3>
                <p className="mt-1 text-sm">
                  <Written>{project.groupName}</Written> × <Term of={project.department} />
                </p>
              </li>
            ))
          : Array.from({ length: 4 }, (_, place) => (
              <li key={place.toString()}>
                <Skeleton className="h-32" />
              </li>
            ))}
      </ol>
    </Section>
  );
}
