import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { groupsQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';

const route = getRouteApi('/groups');

export function GroupListPage() {
  const search = route.useSearch();
  const { data } = useQuery(groupsQuery(search, useLocale()));
  return (
    <>
      <h1>
        <Trans>｜団体《だんたい》をさがす</Trans>
      </h1>
      <ul>
        {data?.items.map(({ id, name }) => (
          <li key={id}>
            <Link to="/groups/$groupId" params={{ groupId: id }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
