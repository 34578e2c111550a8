import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { projectQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';

const route = getRouteApi('/wakuwaku/projects/$projectId');

export function ProjectPage() {
  const { projectId } = route.useParams();
  const { data } = useQuery(projectQuery(projectId, useLocale()));
  return <h1>{data?.name}</h1>;
}
