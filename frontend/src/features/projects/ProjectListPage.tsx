import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { projectsQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';

export function ProjectListPage() {
  const { data } = useQuery(projectsQuery({}, useLocale()));
  return (
    <>
      <h1>
        <Trans>わくわくプロジェクト</Trans>
      </h1>
      <ul>
        {data?.items.map(({ id, name }) => (
          <li key={id}>
            <Link to="/wakuwaku/projects/$projectId" params={{ projectId: id }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
