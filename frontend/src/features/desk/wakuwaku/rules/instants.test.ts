import { expect, it } from 'vitest';
import { instantOf, localOf } from './instants';

it('shows instants on the clock of the city, and takes them back', () => {
  expect(localOf('2027-01-29T08:15:30Z')).toBe('2027-01-29T17:15:30');
  expect(instantOf('2027-01-29T17:15')).toBe('2027-01-29T17:15:00+09:00');
  expect(Date.parse(instantOf(localOf('2027-01-29T08:15:30Z')))).toBe(Date.parse('2027-01-29T08:15:30Z'));
});
