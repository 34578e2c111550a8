import { describe, expect, it } from 'vitest';
import { dayIn, formatDate, formatMoment, formatTime } from './dates';

describe('dates', () => {
  it('writes the day as the city does, with its weekday', () => {
    expect(formatDate('2026-11-28', 'day', 'ja')).toBe('11月28日(土)');
    expect(formatDate('2026-11-28', 'full', 'ja-x-easy')).toBe('2026年11月28日(土)');
    expect(formatDate('2026-11-28', 'month', 'ja')).toBe('2026年11月');
  });

  it('knows the era where the city uses it', () => {
    expect(formatDate('2026-11-28', 'era', 'ja')).toBe('令和8年11月28日');
  });

  it('writes English dates without ambiguity', () => {
    expect(formatDate('2026-11-28', 'full', 'en')).toBe('28 November 2026');
  });

  it('takes the day out of a time and shows what it cannot read as it is', () => {
    expect(formatDate('2026-11-23T09:00:00+09:00', 'day', 'ja')).toBe('11月23日(月)');
    expect(formatDate('いつか', 'day', 'ja')).toBe('いつか');
  });
});

describe('an instant', () => {
  it('falls on the day and the hour of the city', () => {
    expect(dayIn('2026-11-27T15:00:00Z')).toBe('2026-11-28');
    expect(formatTime('2026-11-27T15:03:00Z')).toBe('00:03');
    expect(formatMoment('2026-11-28T05:03:00Z', 'ja')).toBe('11月28日(土) 14:03');
  });

  it('counts the morning of the city to its own day', () => {
    expect(formatDate('2026-11-27T23:30:00Z', 'day', 'ja')).toBe('11月28日(土)');
  });
});
