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
export type Aspect = Schemas['EvaluationAspect'];

export const undertakingsQuery = () =>
  queryOptions({
    queryKey: ['undertakings'],
    queryFn: ({ signal }) => client.GET('/api/v1/undertakings', { signal }).then(bodyOf),
  });

export const undertakingQuery = (id: string) =>
  queryOptions({
    queryKey: ['undertaking', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/undertakings/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });
