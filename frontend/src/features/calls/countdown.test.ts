import { describe, expect, it } from 'vitest';
import { clockAhead, leftUntil, standingOf } from './countdown';

const CLOSES = '2027-01-29T17:15:00+09:00';
const at = (instant: string) => Date.parse(instant);

describe('a deadline', () => {
  it('counts days, hours, minutes and seconds', () => {
    expect(leftUntil(CLOSES, at('2027-01-27T15:13:58+09:00'))).toEqual({
      days: 2,
      hours: 2,
      minutes: 1,
      seconds: 3,
    });
  });

  it('lasts to the end of the second it names', () => {
    expect(leftUntil(CLOSES, at('2027-01-29T17:15:00.999+09:00'))).toBeDefined();
    expect(leftUntil(CLOSES, at('2027-01-29T17:15:01+09:00'))).toBeUndefined();
  });
});

it('follows the clock of the server, however wrong this one is', () => {
  const ahead = clockAhead('2027-01-29T17:15:01+09:00', at('2027-01-29T17:00:00+09:00'));
  expect(leftUntil(CLOSES, at('2027-01-29T17:00:00+09:00') + ahead)).toBeUndefined();
});

it('tells where a call stands', () => {
  const call = (status: string) => ({
    status,
    rules: { dates: { opens: '2026-12-01T08:30:00+09:00', closes: CLOSES } },
  });
  expect(standingOf(call('PUBLISHED'), at('2026-12-01T08:29:59+09:00'))).toBe('AHEAD');
  expect(standingOf(call('PUBLISHED'), at('2026-12-01T08:30:00+09:00'))).toBe('OPEN');
  expect(standingOf(call('PUBLISHED'), at('2027-02-01T00:00:00+09:00'))).toBe('OVER');
  expect(standingOf(call('CLOSED'), at('2026-12-24T00:00:00+09:00'))).toBe('CLOSED');
});
