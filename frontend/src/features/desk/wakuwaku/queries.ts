import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from '@/api/client';
import type { ProposalStatus } from '@/api/proposals';
import type { components } from '@/api/schema';

export type Spectator = components['schemas']['CallSpectator'];
export type Draft = components['schemas']['CallDraft'];

export const deskCallsQuery = queryOptions({
  queryKey: ['desk', 'calls'],
  queryFn: ({ signal }) => client.GET('/api/v1/desk/calls', { signal }).then(bodyOf),
});

export const deskCallQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'call', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/calls/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const callTemplatesQuery = queryOptions({
  queryKey: ['desk', 'callTemplates'],
  queryFn: ({ signal }) => client.GET('/api/v1/desk/call-templates', { signal }).then(bodyOf),
});

export const previewQuery = (id: string, as: Spectator) =>
  queryOptions({
    queryKey: ['desk', 'call', id, 'preview', as],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/desk/calls/{id}/preview', { params: { path: { id }, query: { as } }, signal })
        .then(bodyOf),
  });

export type ProposalSearch = { call?: string | undefined; status?: ProposalStatus | undefined };

export const deskProposalsQuery = ({ call, status }: ProposalSearch) =>
  queryOptions({
    queryKey: ['desk', 'proposals', call, status],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/desk/proposals', {
          params: { query: { ...(call && { call }), ...(status && { status }) } },
          signal,
        })
        .then(bodyOf),
  });

export const departmentProposalsQuery = queryOptions({
  queryKey: ['desk', 'departmentProposals'],
  queryFn: ({ signal }) => client.GET('/api/v1/desk/department-proposals', { signal }).then(bodyOf),
});
