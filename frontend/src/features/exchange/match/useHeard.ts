import { useQueryClient } from '@tanstack/react-query';
import { MATCHES, type Match, matchQuery } from '@/api/matches';

/** What the server answered to a step stands at once; everything beside it is asked for anew. */
export function useHeard() {
  const queries = useQueryClient();
  return ({ data }: { data: Match }) => {
    queries.setQueryData(matchQuery(data.id).queryKey, data);
    void queries.invalidateQueries({ queryKey: [MATCHES] });
  };
}
