import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Proposal = Schemas['Proposal'];
export type ProposalItem = Schemas['ProposalItem'];
export type ProposalPatch = Schemas['ProposalPatch'];
export type ProposalStatus = Schemas['ProposalStatus'];
export type ProposalStep = Schemas['ProposalStep'];
export type ProposalVersion = Schemas['ProposalVersion'];
export type ProposalBudget = Schemas['ProposalBudget'];
export type BudgetCheck = Schemas['BudgetCheck'];
export type Standpoint = Schemas['ProposalStandpoint'];
export type DepartmentState = Schemas['DepartmentState'];

export const myProposalsQuery = () =>
  queryOptions({
    queryKey: ['myProposals'],
    queryFn: ({ signal }) => client.GET('/api/v1/my/proposals', { signal }).then(bodyOf),
  });

export const readProposal = (id: string, signal?: AbortSignal) =>
  client.GET('/api/v1/proposals/{id}', { params: { path: { id } }, ...(signal && { signal }) }).then(bodyOf);

export const proposalQuery = (id: string) =>
  queryOptions({ queryKey: ['proposal', id], queryFn: ({ signal }) => readProposal(id, signal) });

export const proposalVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposal', id, 'versions'],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/proposals/{id}/versions', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const proposalReceiptQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposal', id, 'receipt'],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/proposals/{id}/receipt', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const proposalThreadQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposal', id, 'messages'],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/proposals/{id}/messages', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const consultationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposal', id, 'consultations'],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/proposals/{id}/consultations', { params: { path: { id } }, signal }).then(bodyOf),
  });
