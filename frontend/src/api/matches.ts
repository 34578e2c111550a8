import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Match = Schemas['Match'];
export type MatchItem = Schemas['MatchItem'];
export type MatchStatus = Schemas['MatchStatus'];
export type ContactField = Schemas['ContactField'];
export type Disclosure = Schemas['Disclosure'];
export type MatchMessage = Schemas['MatchMessage'];

/** Everything about matches begins with this: news of one makes all of it stale. */
export const MATCHES = 'matches';

export const myMatchesQuery = () =>
  queryOptions({
    queryKey: [MATCHES, 'mine'],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/my/matches', { params: { query: { size: 100 } }, signal }).then(bodyOf),
  });

export const listingMatchesQuery = (id: string) =>
  queryOptions({
    queryKey: [MATCHES, 'listing', id],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/listings/{id}/matches', { params: { path: { id }, query: { size: 100 } }, signal })
        .then(bodyOf),
  });

export const matchQuery = (id: string) =>
  queryOptions({
    queryKey: [MATCHES, 'one', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/matches/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

/** Whole conversations are short; each page is two hundred messages. */
export const messagesQuery = (id: string) =>
  queryOptions({
    queryKey: [MATCHES, 'one', id, 'messages'],
    queryFn: async ({ signal }) => {
      const items: MatchMessage[] = [];
      for (let after: string | undefined; ; ) {
        const page = await client
          .GET('/api/v1/matches/{id}/messages', {
            params: { path: { id }, query: after ? { after } : {} },
            signal,
          })
          .then(bodyOf);
        items.push(...page.items);
        if (page.items.length < PAGE || !page.newest) return items;
        after = page.newest;
      }
    },
  });

const PAGE = 200;

/** Each reading is written down: it is asked for when somebody wants to see it, and never kept. */
export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: [MATCHES, 'one', id, 'contact'],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/matches/{id}/contact', { params: { path: { id } }, signal }).then(bodyOf),
    gcTime: 0,
    retry: false,
  });

/** あなたの番: the other side has asked, and waits for a yes or a no. */
export const waitsForMe = ({ status, mine, waiting }: Pick<MatchItem, 'status' | 'mine' | 'waiting'>) =>
  status === 'PROPOSED' && !mine && waiting === null;
