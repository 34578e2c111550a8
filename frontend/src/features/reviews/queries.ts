import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from '@/api/client';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type Item = Schemas['CommitteeItem'];
export type ItemView = Schemas['CommitteeItemView'];
export type Score = Schemas['Score'];
export type Criterion = Schemas['Criterion'];
export type Tie = Schemas['Tie'];
export type MinutesView = Schemas['Minutes'];
export type Outcome = Schemas['RecommendedOutcome'];

const MINUTE = 60_000;

export const committeeItemsQuery = () =>
  queryOptions({
    queryKey: ['committee', 'items'],
    queryFn: ({ signal }) => client.GET('/api/v1/committee/items', { signal }).then(bodyOf),
    refetchInterval: MINUTE,
  });

export const committeeItemQuery = (id: string) =>
  queryOptions({
    queryKey: ['committee', 'item', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/committee/items/{id}', { params: { path: { id } }, signal }).then(bodyOf),
    // Not declared yet is an answer, not a failure.
    retry: false,
  });

export const standingsQuery = (call: string) =>
  queryOptions({
    queryKey: ['committee', 'standings', call],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/committee/calls/{id}/standings', { params: { path: { id: call } }, signal })
        .then(bodyOf),
  });

export const minutesQuery = () =>
  queryOptions({
    queryKey: ['committee', 'minutes'],
    queryFn: ({ signal }) => client.GET('/api/v1/committee/minutes', { signal }).then(bodyOf),
  });
