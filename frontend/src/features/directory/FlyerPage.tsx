import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { groupQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';

const route = getRouteApi('/groups/$groupId/flyer');

export function FlyerPage() {
  const { groupId } = route.useParams();
  const { data } = useQuery(groupQuery(groupId, useLocale()));
  return <h1>{data?.name}</h1>;
}
