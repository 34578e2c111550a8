import { describe, expect, it } from 'vitest';
import type { components } from '@/api/schema';
import { rowsOf, shortest, widest } from './gapRows';

const term = (code: string) => ({ code, label: code, ruby: null });
const map = {
  asOf: '2026-11-26',
  step: 5,
  all: { needs: 30, offers: 25 },
  districts: [
    { district: null, numbers: { needs: 5, offers: 10 } },
    { district: term('migawa'), numbers: { needs: 10, offers: null } },
  ],
  fields: [{ field: term('CHILDREN'), numbers: { needs: 15, offers: 5 } }],
  cells: [{ district: term('migawa'), field: term('CHILDREN'), numbers: { needs: 5, offers: null } }],
} as components['schemas']['GapMap'];

describe('needs against offers', () => {
  it('by district, what is possible anywhere included', () => {
    expect(rowsOf(map, {}).map(({ term, needs }) => [term?.code, needs])).toEqual([
      [undefined, 5],
      ['migawa', 10],
    ]);
  });

  it('within one field; what is not told stays untold, not nought', () => {
    const rows = rowsOf(map, { by: 'district', field: 'CHILDREN' });
    expect(rows.map(({ needs, offers }) => [needs, offers])).toEqual([
      [null, null],
      [5, null],
    ]);
    expect(widest(rows)).toBe(5);
  });

  it('names the fields in which more is needed than offered', () => {
    expect(shortest(map).map(({ code }) => code)).toEqual(['CHILDREN']);
    expect(shortest({ ...map, fields: [] })).toEqual([]);
  });
});
