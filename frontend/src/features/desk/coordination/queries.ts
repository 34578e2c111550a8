import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { bodyOf, client, reading } from '@/api/client';
import type { components } from '@/api/schema';
import type { Locale } from '@/lib/display';

type Schemas = components['schemas'];

export type Mediation = Schemas['Mediation'];
export type MediationSide = Schemas['MediationSide'];
export type MediationState = Schemas['MediationState'];
export type WaitingRequest = Schemas['WaitingRequest'];
export type Intake = Schemas['Intake'];
export type DeskListing = Schemas['Listing'];
export type Suggested = Schemas['Suggested'];
export type MatchReason = Schemas['MatchReason'];
export type ListingCard = Schemas['ListingCard'];

export const coordinationQuery = () =>
  queryOptions({
    queryKey: ['desk', 'coordination'],
    queryFn: ({ signal }) => client.GET('/api/v1/desk/coordination', { signal }).then(bodyOf),
    refetchInterval: 60_000,
  });

export const mediationsQuery = (state: MediationState) =>
  queryOptions({
    queryKey: ['desk', 'mediations', state],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/matches', { params: { query: { state, size: 100 } }, signal }).then(bodyOf),
  });

export const mediationQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'mediation', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/matches/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

/** Days and hours of a match in which a coordinator stands in between. */
export const attendanceQuery = (match: string) =>
  queryOptions({
    queryKey: ['desk', 'mediation', match, 'attendance'],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/matches/{id}/attendance', { params: { path: { id: match } }, signal }).then(bodyOf),
  });

export const unfilledQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['desk', 'unfilled', locale],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/desk/coordination/unfilled', {
          params: { query: { side: 'NEED' } },
          ...reading(locale, signal),
        })
        .then(bodyOf),
  });

export const intakesQuery = () =>
  infiniteQueryOptions({
    queryKey: ['desk', 'intakes'],
    queryFn: ({ signal, pageParam }) =>
      client
        .GET('/api/v1/desk/intakes', {
          params: { query: { ended: false, size: 50, ...(pageParam && { cursor: pageParam }) } },
          signal,
        })
        .then(bodyOf),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const intakeQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'intake', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/intakes/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const deskListingQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'listing', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/listings/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const deskSuggestionsQuery = (id: string, locale: Locale) =>
  queryOptions({
    queryKey: ['desk', 'suggestions', id, locale],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/desk/listings/{id}/suggestions', {
          params: { path: { id }, query: { size: 20 } },
          ...reading(locale, signal),
        })
        .then(bodyOf),
  });

export const disputeQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'dispute', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/attendance/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const reportQuery = (match: string) =>
  queryOptions({
    queryKey: ['desk', 'report', match],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/match-reports/{match}', { params: { path: { match } }, signal }).then(bodyOf),
    // Each reading is written down.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
