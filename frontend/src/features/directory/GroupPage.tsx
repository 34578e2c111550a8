import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { groupQuery } from '@/api/queries';
import { useFurigana, useLocale } from '@/lib/display';

const route = getRouteApi('/groups/$groupId');

export function GroupPage() {
  const { groupId } = route.useParams();
  const { data } = useQuery(groupQuery(groupId, useLocale(), useFurigana()));
  if (!data) return null;
  return (
    <>
      <h1>{data.name}</h1>
      <p>{data.purpose}</p>
    </>
  );
}
