import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listen } from '@/api/live';
import { MATCHES } from '@/api/matches';

/** News of one's matches as it happens: what is on the screen is asked for anew. */
export function useLive() {
  const queries = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    void listen(({ match }) => {
      if (match) void queries.invalidateQueries({ queryKey: [MATCHES] });
    }, stop.signal);
    return () => stop.abort();
  }, [queries]);
}
