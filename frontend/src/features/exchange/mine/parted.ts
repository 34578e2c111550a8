import { type MatchItem, waitsForMe } from '@/api/matches';

/** One's matches by whose turn it is. */
export function parted(items: readonly MatchItem[]) {
  const by = (...status: MatchItem['status'][]) => items.filter((item) => status.includes(item.status));
  const proposed = by('PROPOSED');
  return {
    /** The other side asked. */
    yours: proposed.filter(waitsForMe),
    /** Both said yes; a day is still to be found. */
    settling: by('MUTUAL'),
    waiting: proposed.filter((item) => !waitsForMe(item)),
    agreed: by('CONFIRMED', 'ACTIVE', 'MEDIATED'),
    over: by(
      'COMPLETED',
      'CLOSED',
      'DECLINED',
      'WITHDRAWN',
      'EXPIRED',
      'CANCELLED',
      'NO_SHOW',
      'REPORTED',
      'RESOLVED',
      'BARRED',
    ),
  };
}
