import { queryOptions, useQuery } from '@tanstack/react-query';
import { bodyOf, client } from './client';
import type { MyGroup } from './types';

export const myGroupsQuery = () =>
  queryOptions({
    queryKey: ['myGroups'],
    queryFn: ({ signal }) => client.GET('/api/v1/my/groups', { signal }).then(bodyOf),
  });

export const editableGroupQuery = (id: string) =>
  queryOptions({
    queryKey: ['editableGroup', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/groups/{id}/edit', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const membersQuery = (id: string) =>
  queryOptions({
    queryKey: ['members', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/groups/{id}/members', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const invitationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['groupInvitations', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/groups/{id}/invitations', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const mySuccessionsQuery = () =>
  queryOptions({
    queryKey: ['mySuccessions'],
    queryFn: ({ signal }) => client.GET('/api/v1/my/successions', { signal }).then(bodyOf),
  });

/** The group at work as the caller belongs to it; undefined while it is not known, null when they do not belong to it. */
export function useMyGroup(id: string): MyGroup | null | undefined {
  const { data } = useQuery(myGroupsQuery());
  return data && (data.items.find((group) => group.id === id) ?? null);
}

/** Whether the caller may change things of this group. */
export const useIsManager = (id: string) => useMyGroup(id)?.role === 'MANAGER';
