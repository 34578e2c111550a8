import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Agenda = Schemas['Agenda'];
export type AgendaItem = Schemas['AgendaItem'];
export type Calculation = Schemas['Calculation'];
export type CallResults = Schemas['CallResults'];
export type PublicProposal = Schemas['PublicProposal'];

/** The clock of the hearing runs on everybody's screen: asked again every few seconds. */
const WHILE_IT_RUNS = 5_000;

export const agendaQuery = (call: string) =>
  queryOptions({
    queryKey: ['agenda', call],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/wakuwaku/calls/{id}/agenda', { params: { path: { id: call } }, signal })
        .then(bodyOf),
    // Not announced yet is an answer: it is not asked again and again.
    refetchInterval: ({ state }) => (state.data ? WHILE_IT_RUNS : false),
    retry: false,
  });

export const releasedQuery = () =>
  queryOptions({
    queryKey: ['results'],
    queryFn: ({ signal }) => client.GET('/api/v1/wakuwaku/results', { signal }).then(bodyOf),
  });

export const resultsQuery = (call: string) =>
  queryOptions({
    queryKey: ['results', call],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/wakuwaku/results/{call}', { params: { path: { call } }, signal }).then(bodyOf),
  });

export const calculationQuery = (call: string) =>
  queryOptions({
    queryKey: ['calculation', call],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/wakuwaku/calls/{id}/calculation', { params: { path: { id: call } }, signal })
        .then(bodyOf),
  });

export const publicProposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['publicProposal', id],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/wakuwaku/proposals/{id}/timeline', { params: { path: { id } }, signal })
        .then(bodyOf),
  });

export const statisticsQuery = () =>
  queryOptions({
    queryKey: ['wakuwakuStatistics'],
    queryFn: ({ signal }) => client.GET('/api/v1/wakuwaku/statistics', { signal }).then(bodyOf),
  });

export const minutesOfCallQuery = (call: string) =>
  queryOptions({
    queryKey: ['minutes', call],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/wakuwaku/calls/{id}/minutes', { params: { path: { id: call } }, signal })
        .then(bodyOf),
    // Not approved yet is an answer, not a failure.
    retry: false,
  });
