import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/display';
import { bodyOf, client, reading } from './client';

const MINUTE = 60_000;

/** What the city asks for: the same for everybody, and seldom changed. */
export const registrationTermsQuery = () =>
  queryOptions({
    queryKey: ['registrationTerms'],
    queryFn: ({ signal }) => client.GET('/api/v1/registration-terms', { signal }).then(bodyOf),
    staleTime: 60 * MINUTE,
  });

export const declarationQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['declaration', locale],
    queryFn: ({ signal }) => client.GET('/api/v1/declaration', reading(locale, signal)).then(bodyOf),
  });

export const myRegistrationsQuery = () =>
  queryOptions({
    queryKey: ['myRegistrations'],
    queryFn: ({ signal }) => client.GET('/api/v1/registrations', { signal }).then(bodyOf),
  });

export const registrationQuery = (id: string) =>
  queryOptions({
    queryKey: ['registration', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/registrations/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const registrationHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['registrationHistory', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/registrations/{id}/history', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const receiptQuery = (id: string) =>
  queryOptions({
    queryKey: ['receipt', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/registrations/{id}/submission', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const letterQuery = (id: string) =>
  queryOptions({
    queryKey: ['letter', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/registrations/{id}/letter', { params: { path: { id } }, signal }).then(bodyOf),
  });
