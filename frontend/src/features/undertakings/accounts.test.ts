import { expect, it } from 'vitest';
import { settled, withBudget, yen } from './accounts';

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

it('begins with the lines of the budget, and keeps what was written', () => {
  const map = { category: 'PRINTING', description: '地図', planned: 300_000 };
  const hall = { category: 'VENUE', description: '会場', planned: 20_000 };
  expect(withBudget([], [map, hall])).toEqual([
    { ...map, actual: null },
    { ...hall, actual: null },
  ]);
  const reprint = { category: 'PRINTING', description: '刷り直し', planned: 5_000, actual: 9_000 };
  expect(withBudget([reprint, { ...map, planned: 0, actual: 280_000 }], [map, hall])).toEqual([
    { ...map, actual: 280_000 },
    { ...hall, actual: null },
    { ...reprint, planned: 0 },
  ]);
});
