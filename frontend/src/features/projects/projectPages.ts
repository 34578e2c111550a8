import { infiniteQueryOptions } from '@tanstack/react-query';
import { bodyOf, client, reading } from '@/api/client';
import type { Locale } from '@/lib/display';
import type { ProjectSearchState } from './projectSearch';

/** Several years in one answer: a year should not be torn apart by a page's end. */
const PROJECTS_A_PAGE = 50;

export const projectPagesQuery = ({ q, year, department, stage }: ProjectSearchState, locale: Locale) => {
  const query = {
    ...(q && { q }),
    ...(year && { year: [Number(year)] }),
    ...(department && { department: [department] }),
    ...(stage && { stage: [stage] }),
    size: PROJECTS_A_PAGE,
  };
  return infiniteQueryOptions({
    queryKey: ['projectPages', locale, query],
    queryFn: ({ signal, pageParam }) =>
      client
        .GET('/api/v1/projects', {
          params: { query: { ...query, ...(pageParam && { cursor: pageParam }) } },
          ...reading(locale, signal),
        })
        .then(bodyOf),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
};
