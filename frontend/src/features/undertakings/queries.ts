import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from '@/api/client';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type Undertaking = Schemas['Undertaking'];
export type UndertakingItem = Schemas['UndertakingItem'];
export type Terms = Schemas['AgreementTerms'];
export type ReportKind = Schemas['ReportKind'];
export type Report = Schemas['ProjectReport'];
export type ReportWritten = Schemas['ReportWritten'];
export type Sponsorship = Schemas['Sponsorship'];
export type Case = Schemas['Case'];
export type Aspect = Schemas['EvaluationAspect'];

export const undertakingsQuery = () =>
  queryOptions({
    queryKey: ['undertakings'],
    queryFn: ({ signal }) => client.GET('/api/v1/undertakings', { signal }).then(bodyOf),
  });

/** Offers of companies that the caller has to do with. */
export const sponsorshipsQuery = () =>
  queryOptions({
    queryKey: ['sponsorships'],
    queryFn: ({ signal }) => client.GET('/api/v1/sponsorships', { signal }).then(bodyOf),
  });

/** The story of a completed project, where there is one. */
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/cases/{id}', { params: { path: { id } }, signal }).then(bodyOf),
    retry: false,
  });

export const undertakingQuery = (id: string) =>
  queryOptions({
    queryKey: ['undertaking', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/undertakings/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });
