import { describe, expect, it } from 'vitest';
import { dateOf, partsOf, yearOf } from './dateInput';

describe('a date as people write it', () => {
  it('knows years of the world and of eras', () => {
    for (const written of ['2026', '２０２６', '2026年', '令和8', '令和8年', 'R8', 'r.8', 'Ｒ８']) {
      expect(yearOf(written), written).toBe(2026);
    }
    expect(yearOf('令和元年')).toBe(2019);
    expect(yearOf('平成元')).toBe(1989);
    expect(yearOf('昭和64')).toBe(1989);
  });

  it('does not guess', () => {
    for (const written of ['', '26', '明治8', '20266', 'R', '八'])
      expect(yearOf(written), written).toBeUndefined();
  });

  it('takes days that exist only', () => {
    expect(dateOf({ year: '令和8', month: '２月', day: '28' })).toBe('2026-02-28');
    expect(dateOf({ year: '2026', month: '2', day: '29' })).toBeUndefined();
    expect(dateOf({ year: '2028', month: '2', day: '29' })).toBe('2028-02-29');
    expect(dateOf({ year: '2026', month: '13', day: '1' })).toBeUndefined();
  });

  it('fills the fields from a stored day', () => {
    expect(partsOf('2026-04-01')).toEqual({ year: '2026', month: '4', day: '1' });
    expect(partsOf('')).toEqual({ year: '', month: '', day: '' });
  });
});
