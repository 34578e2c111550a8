import type { GroupCard } from '@/api/types';

export type Freshness = 'fresh' | 'ageing' | 'stale' | 'never';

/** How much a page can be relied on. Never confirmed is not the same as confirmed long ago. */
export function freshnessOf({
  freshness,
  confirmedOn,
}: Pick<GroupCard, 'freshness' | 'confirmedOn'>): Freshness {
  if (!confirmedOn) return 'never';
  return freshness.toLowerCase() as Lowercase<typeof freshness>;
}
