import { describe, expect, it } from 'vitest';
import type { MatchItem } from '@/api/matches';
import { parted } from './parted';

const match = (id: string, part: Partial<MatchItem>) =>
  ({ id, mine: false, waiting: null, ...part }) as MatchItem;
const ids = (items: MatchItem[]) => items.map(({ id }) => id);

describe('matches by whose turn it is', () => {
  const all = [
    match('asked', { status: 'PROPOSED' }),
    match('mine', { status: 'PROPOSED', mine: true }),
    match('in line', { status: 'PROPOSED', waiting: 2 }),
    match('both', { status: 'MUTUAL' }),
    match('agreed', { status: 'CONFIRMED' }),
    match('no', { status: 'DECLINED' }),
  ];

  it('asks for an answer only where one can be given', () => {
    expect(ids(parted(all).yours)).toEqual(['asked']);
    expect(ids(parted(all).waiting)).toEqual(['mine', 'in line']);
  });

  it('loses none', () => {
    expect(Object.values(parted(all)).flat()).toHaveLength(all.length);
  });
});
