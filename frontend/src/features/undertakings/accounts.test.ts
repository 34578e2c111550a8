import { expect, it } from 'vitest';
import { settled, yen } from './accounts';

it('adds up what was planned and what was spent', () => {
  const line = { category: 'PRINTING', description: '地図', planned: 300_000, actual: 280_000 };
  expect(settled([line, { ...line, planned: 0, actual: 500 }])).toEqual({
    planned: 300_000,
    actual: 280_500,
  });
});

it('takes yen as they are typed', () => {
  expect(yen('２８０,０００円')).toBe(280_000);
  expect(yen('')).toBe(0);
});
