import { expect, it } from 'vitest';
import type { Call } from '@/api/calls';
import { stopsAhead } from './ahead';

const call = {
  rules: {
    dates: { closes: '2027-01-29T17:15:00+09:00', hearing: '2027-02-20', decision: '2027-03-19' },
  },
} as Call;
const keys = (status: Parameters<typeof stopsAhead>[0]) => stopsAhead(status, call).map(({ key }) => key);

it('shows a draft the whole way, and a returned proposal the same as one handed in', () => {
  expect(keys('DRAFT')[0]).toBe('submission');
  expect(keys('RETURNED')).toEqual(keys('SUBMITTED'));
  expect(keys('SUBMITTED')[0]).toBe('screening');
});

it('leaves out what lies behind, and everything when it is over', () => {
  expect(keys('HEARD')[0]).toBe('decision');
  expect(keys('SUSPENDED')).toEqual(['report']);
  expect(keys('WITHDRAWN')).toEqual([]);
});
