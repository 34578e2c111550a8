import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { bodyOf, client, reading } from '@/api/client';
import type { components, paths } from '@/api/schema';
import type { Locale } from '@/lib/display';
import type { ListingSearch } from './listingSearch';

type Schemas = components['schemas'];

export type ListingCard = Schemas['ListingCard'];
export type ListingDetail = Schemas['ListingDetail'];
export type ListingFacets = Schemas['ListingFacets'];
export type ListingSlot = Schemas['ListingSlot'];

/** Needs 協力してほしいこと or offers 協力できること: the two sides of one list. */
export type Side = 'needs' | 'offers';

type Query = NonNullable<paths['/api/v1/needs']['get']['parameters']['query']>;

const CARDS_A_PAGE = 12;

export const listingPagesQuery = (side: Side, search: ListingSearch, locale: Locale) =>
  infiniteQueryOptions({
    queryKey: ['listings', side, locale, search],
    queryFn: ({ signal, pageParam }) =>
      client
        .GET(`/api/v1/${side}`, {
          params: {
            query: { ...(search as Query), size: CARDS_A_PAGE, ...(pageParam && { cursor: pageParam }) },
          },
          ...reading(locale, signal),
        })
        .then(bodyOf),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const listingQuery = (side: Side, id: string, locale: Locale) =>
  queryOptions({
    queryKey: ['listing', side, locale, id],
    queryFn: ({ signal }) =>
      client
        .GET(`/api/v1/${side}/{id}`, { params: { path: { id } }, ...reading(locale, signal) })
        .then(bodyOf),
  });
