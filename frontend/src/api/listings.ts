import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/display';
import { bodyOf, client, reading } from './client';
import type { SearchOf } from './queries';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Listing = Schemas['Listing'];
export type ListingItem = Schemas['ListingItem'];
export type ListingPatch = Schemas['ListingPatch'];
export type ListingTemplate = Schemas['ListingTemplate'];
export type ListingBegun = Schemas['ListingBegun'];
export type ListingSlot = Schemas['ListingSlot'];
export type ResourceKind = Schemas['ResourceKind'];
export type Suggested = Schemas['Suggested'];
export type MatchReason = Schemas['MatchReason'];

// One's own needs and offers. What the server says of them depends on who asks: after signing out nothing is left.

export const ownListingQuery = (id: string) =>
  queryOptions({
    queryKey: ['ownListing', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/listings/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const myListingsQuery = () =>
  queryOptions({
    queryKey: ['myListings'],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/my/listings', { params: { query: { size: 50 } }, signal }).then(bodyOf),
  });

export const groupListingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['groupListings', id],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/groups/{id}/listings', { params: { path: { id }, query: { size: 100 } }, signal })
        .then(bodyOf),
  });

/** Of all these groups together: of what somebody may act for. */
export const listingsOfGroupsQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['groupListings', 'of', ...ids],
    queryFn: async ({ signal }) => {
      const pages = ids.map((id) =>
        client
          .GET('/api/v1/groups/{id}/listings', { params: { path: { id }, query: { size: 100 } }, signal })
          .then(bodyOf),
      );
      return (await Promise.all(pages)).flatMap(({ items }) => items);
    },
  });

export const templatesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['listingTemplates', locale],
    queryFn: ({ signal }) => client.GET('/api/v1/listing-templates', reading(locale, signal)).then(bodyOf),
  });

/** How many would fit what is kept right now: each version is asked for anew. */
export const previewQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['listingPreview', id, revision],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/listings/{id}/preview', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const suggestionsQuery = (id: string, locale: Locale) =>
  infiniteQueryOptions({
    queryKey: ['suggestions', id, locale],
    queryFn: ({ signal, pageParam }) =>
      client
        .GET('/api/v1/listings/{id}/suggestions', {
          params: { path: { id }, query: { size: 6, ...(pageParam && { cursor: pageParam }) } },
          ...reading(locale, signal),
        })
        .then(bodyOf),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

type Two = { mine: string; other: string };

export const explanationQuery = ({ mine, other }: Two, locale: Locale) =>
  queryOptions({
    queryKey: ['explanation', mine, other, locale],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/listings/{id}/suggestions/{other}', {
          params: { path: { id: mine, other } },
          ...reading(locale, signal),
        })
        .then(bodyOf),
  });

export const whyNotQuery = ({ mine, other }: Two, locale: Locale) =>
  queryOptions({
    queryKey: ['whyNot', mine, other, locale],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/listings/{id}/why-not/{other}', {
          params: { path: { id: mine, other } },
          ...reading(locale, signal),
        })
        .then(bodyOf),
  });

export type ForYouSearch = SearchOf<'/api/v1/needs/for-you'>;

export const forYouQuery = (query: ForYouSearch, locale: Locale) =>
  infiniteQueryOptions({
    queryKey: ['needsForYou', query, locale],
    queryFn: ({ signal, pageParam }) =>
      client
        .GET('/api/v1/needs/for-you', {
          params: { query: { ...query, size: 6, ...(pageParam && { cursor: pageParam }) } },
          ...reading(locale, signal),
        })
        .then(bodyOf),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const gapMapQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['gapMap', locale],
    queryFn: ({ signal }) => client.GET('/api/v1/gap-map', reading(locale, signal)).then(bodyOf),
  });

export const fairnessQuery = () =>
  queryOptions({
    queryKey: ['fairness'],
    queryFn: ({ signal }) => client.GET('/api/v1/fairness', { signal }).then(bodyOf),
    retry: false,
  });

export const weightsQuery = () =>
  queryOptions({
    queryKey: ['myWeights'],
    queryFn: ({ signal }) => client.GET('/api/v1/me/weights', { signal }).then(bodyOf),
  });

export const chainsQuery = (group: string, locale: Locale) =>
  queryOptions({
    queryKey: ['chains', group, locale],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/chains', { params: { query: { group } }, ...reading(locale, signal) }).then(bodyOf),
  });
