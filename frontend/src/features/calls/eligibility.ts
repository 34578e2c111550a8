import { queryOptions } from '@tanstack/react-query';
import type { SlotCondition } from '@/api/calls';
import { bodyOf, client } from '@/api/client';

/** What somebody says of their group. Nothing of it is kept anywhere. */
export type Said = {
  slot: string;
  kind: string;
  registered: string;
  excluded: string;
  fulfilled: SlotCondition[];
};

export const NOTHING_SAID: Said = { slot: '', kind: '', registered: '', excluded: '', fulfilled: [] };

export const isWhole = ({ slot, kind, registered, excluded }: Said) =>
  [slot, kind, registered, excluded].every((answer) => answer !== '');

export const eligibilityQuery = (id: string, said: Said) =>
  queryOptions({
    queryKey: ['call', id, 'eligibility', said],
    queryFn: ({ signal }) =>
      client
        .GET('/api/v1/calls/{id}/eligibility', {
          params: {
            path: { id },
            query: {
              slot: said.slot,
              kind: said.kind,
              registered: said.registered === 'yes',
              excludedActivity: said.excluded === 'yes',
              fulfilled: said.fulfilled,
            },
          },
          signal,
        })
        .then(bodyOf),
    enabled: isWhole(said),
  });
