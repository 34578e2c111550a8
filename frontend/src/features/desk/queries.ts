import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { bodyOf, client, reading } from '@/api/client';
import type { components } from '@/api/schema';
import type { Locale } from '@/lib/display';

// What the desk works on. Staff work in the language of the city: the same in every language of the page.

type Schemas = components['schemas'];

export type WorkKind = Schemas['WorkKind'];
export type WorkItem = Schemas['WorkItem'];
export type DeskRegistration = Schemas['DeskRegistration'];
export type FieldChange = Schemas['FieldChange'];
export type RowProblem = Schemas['RowProblem'];
export type ServiceClient = Schemas['ServiceClient'];
export type IssuedClient = Schemas['IssuedServiceClient'];
export type DeskAccount = Schemas['DeskAccount'];
export type OfficeInvitation = Schemas['OfficeInvitation'];
export type HeldRow = Schemas['HeldRow'];
export type JournalRow = Schemas['JournalRow'];
export type DeadMail = Schemas['DeadMail'];
export type RetentionRule = Schemas['RetentionRule'];

const HELD_ROWS_A_PAGE = 50;
const ENTRIES_A_PAGE = 50;

export const inboxQuery = (kind: WorkKind | undefined) =>
  queryOptions({
    queryKey: ['desk', 'inbox', kind],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/desk/inbox', {
          params: { query: { size: 100, ...(kind && { kind: [kind] }) } },
          signal,
        })
        .then(bodyOf),
    refetchInterval: 60_000,
  });

export const deskRegistrationQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'registration', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/registrations/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const deskLetterQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'letter', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/registrations/{id}/letter', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const editQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'edit', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/edits/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const renewalQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'renewal', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/renewals/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const successionQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'succession', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/successions/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const heldRowsQuery = infiniteQueryOptions({
  queryKey: ['desk', 'heldRows'],
  queryFn: ({ signal, pageParam }) =>
    client
      .GET('/api/v1/desk/held-rows', {
        params: { query: { size: HELD_ROWS_A_PAGE, ...(pageParam && { cursor: pageParam }) } },
        signal,
      })
      .then(bodyOf),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

export const heldRowQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'heldRow', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/held-rows/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

export type JournalSearch = { [K in 'type' | 'subject' | 'actor']?: string | undefined };

export const journalQuery = (search: JournalSearch) =>
  infiniteQueryOptions({
    queryKey: ['desk', 'journal', search],
    queryFn: ({ signal, pageParam }) =>
      client
        .GET('/api/v1/desk/journal', {
          params: {
            query: {
              ...search,
              type: search.type ? [search.type] : [],
              size: ENTRIES_A_PAGE,
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        })
        .then(bodyOf),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const clientsQuery = queryOptions({
  queryKey: ['desk', 'clients'],
  queryFn: ({ signal }) => client.GET('/api/v1/desk/clients', { signal }).then(bodyOf),
});

export type AccountSearch = { q?: string | undefined; role?: OfficeInvitation['role'] };

const ACCOUNTS_A_PAGE = 50;

export const accountsQuery = (search: AccountSearch) =>
  infiniteQueryOptions({
    queryKey: ['desk', 'accounts', search],
    queryFn: ({ signal, pageParam }) =>
      client
        .GET('/api/v1/desk/accounts', {
          params: { query: { ...search, size: ACCOUNTS_A_PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        })
        .then(bodyOf),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const invitationsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['desk', 'invitations', locale],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/desk/office-invitations', reading(locale, signal)).then(bodyOf),
  });

export const retentionQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['desk', 'retention', locale],
    queryFn: ({ signal }) => client.GET('/api/v1/desk/retention', reading(locale, signal)).then(bodyOf),
  });

const MAILS_A_PAGE = 50;

export const deadMailsQuery = infiniteQueryOptions({
  queryKey: ['desk', 'mails'],
  queryFn: ({ signal, pageParam }) =>
    client
      .GET('/api/v1/desk/mails', {
        params: { query: { size: MAILS_A_PAGE, ...(pageParam && { cursor: pageParam }) } },
        signal,
      })
      .then(bodyOf),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});
