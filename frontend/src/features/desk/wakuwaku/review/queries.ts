import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from '@/api/client';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type Review = Schemas['Review'];
export type Cell = Schemas['PanelCell'];
export type Member = Schemas['PanelMember'];
export type PanelItem = Schemas['PanelItem'];
export type Decisions = Schemas['DecisionList'];
export type Decided = Decisions['items'][number];
export type MinutesView = Schemas['Minutes'];
export type Verdict = Schemas['Verdict'];

export type Seat = Schemas['Seat'];
export type Seats = Schemas['SeatList'];

export const seatsQuery = queryOptions({
  queryKey: ['desk', 'seats'],
  queryFn: ({ signal }) => client.GET('/api/v1/desk/committee-seats', { signal }).then(bodyOf),
});

export const reviewQuery = (call: string) =>
  queryOptions({
    queryKey: ['desk', 'review', call],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/calls/{id}/review', { params: { path: { id: call } }, signal }).then(bodyOf),
    // Not begun yet is an answer, not a failure.
    retry: false,
  });

export const minutesQuery = (call: string) =>
  queryOptions({
    queryKey: ['desk', 'minutes', call],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/calls/{id}/minutes', { params: { path: { id: call } }, signal }).then(bodyOf),
    retry: false,
  });

export const decisionsQuery = (call: string) =>
  queryOptions({
    queryKey: ['desk', 'decisions', call],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/desk/calls/{id}/decisions', { params: { path: { id: call } }, signal })
        .then(bodyOf),
  });
