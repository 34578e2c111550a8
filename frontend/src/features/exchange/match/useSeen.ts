import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { messagesQuery } from '@/api/matches';
import { useMe } from '@/api/session';
import { writing } from '@/api/writing';

/** Whoever looks at a match has read what they were told of it: so the next message is announced again. */
export function useSeen(match: string) {
  const queries = useQueryClient();
  const me = useMe()?.id;
  const newest = useQuery(messagesQuery(match)).data?.at(-1)?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new message on the screen is another thing seen.
  useEffect(() => {
    if (!me || document.visibilityState !== 'visible') return;
    writing
      .POST('/api/v1/my/notices/read', { body: { ids: null, path: `/me/matches/${match}` } })
      .then(() => queries.invalidateQueries({ queryKey: ['my', me, 'notices'] }))
      // That it was seen is no trouble worth a word.
      .catch(() => undefined);
  }, [queries, me, match, newest]);
}
