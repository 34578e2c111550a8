import { describe, expect, it } from 'vitest';
import { freshnessOf } from './freshness';

describe('freshness', () => {
  it('follows the city’s rule while there is a date', () => {
    expect(freshnessOf({ freshness: 'FRESH', confirmedOn: '2026-11-10' })).toBe('fresh');
    expect(freshnessOf({ freshness: 'AGEING', confirmedOn: '2025-06-15' })).toBe('ageing');
    expect(freshnessOf({ freshness: 'STALE', confirmedOn: '2024-08-01' })).toBe('stale');
  });

  it('says that nobody ever confirmed, rather than that it is old', () => {
    expect(freshnessOf({ freshness: 'STALE', confirmedOn: null })).toBe('never');
  });
});
