import { useQueryClient } from '@tanstack/react-query';
import { type Undertaking, undertakingQuery, undertakingsQuery } from './queries';

/** The undertaking as it is after something was done, and the list read anew. */
export function useHeard(id: string) {
  const queries = useQueryClient();
  return async ({ data }: { data: unknown }) => {
    queries.setQueryData(undertakingQuery(id).queryKey, data as Undertaking);
    await queries.invalidateQueries({ queryKey: undertakingsQuery().queryKey });
  };
}
