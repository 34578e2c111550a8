import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from '@/api/client';
import type { components } from '@/api/schema';

export type MyRegistration = components['schemas']['RegistrationItem'];
export type MyGroup = components['schemas']['MyGroup'];

// What belongs to one person carries that person in its key: nobody sees it under another name.

export const registrationsQuery = (me: string) =>
  queryOptions({
    queryKey: ['my', me, 'registrations'],
    queryFn: ({ signal }) => client.GET('/api/v1/registrations', { signal }).then(bodyOf),
  });

export const myGroupsQuery = (me: string) =>
  queryOptions({
    queryKey: ['my', me, 'groups'],
    queryFn: ({ signal }) => client.GET('/api/v1/my/groups', { signal }).then(bodyOf),
  });

export const proposalsQuery = (me: string) =>
  queryOptions({
    queryKey: ['my', me, 'proposals'],
    queryFn: ({ signal }) => client.GET('/api/v1/my/proposals', { signal }).then(bodyOf),
  });

export const myUndertakingsQuery = (me: string) =>
  queryOptions({
    queryKey: ['my', me, 'undertakings'],
    queryFn: ({ signal }) => client.GET('/api/v1/undertakings', { signal }).then(bodyOf),
  });
