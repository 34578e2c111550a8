import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Call = Schemas['Call'];
export type CallRules = Schemas['CallRules'];
export type CallSlot = Schemas['CallSlot'];
export type Words = Schemas['Words'];
export type SlotCondition = Schemas['SlotCondition'];

const MINUTE = 60_000;

/** Every published call, the newest first. An answer is old after a minute: calls open and close by the second. */
export const callsQuery = () =>
  queryOptions({
    queryKey: ['calls'],
    queryFn: ({ signal }) => client.GET('/api/v1/calls', { signal }).then(bodyOf),
    staleTime: MINUTE,
  });

export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ['call', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/calls/{id}', { params: { path: { id } }, signal }).then(bodyOf),
    staleTime: MINUTE,
  });

export const callVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['call', id, 'versions'],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/calls/{id}/versions', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const slotOf = (call: Call, code: string): CallSlot | undefined =>
  call.rules.slots.find((slot) => slot.code === code);
