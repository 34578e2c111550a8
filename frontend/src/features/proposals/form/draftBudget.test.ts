import { expect, it } from 'vitest';
import { budgetOf, draftOf, emptyLine, piecesOf, yenOf } from './draftBudget';

it('takes money as people type it, in whole yen', () => {
  expect(yenOf('１,５００円')).toBe(1500);
  expect(yenOf('')).toBe(0);
  expect(yenOf('1.5')).toBeUndefined();
  expect(yenOf('-3')).toBeUndefined();
  expect(yenOf('2000000000')).toBeUndefined();
  expect(piecesOf('0')).toBeUndefined();
  expect(piecesOf('')).toBe(1);
});

it('waits with a budget that is only half written', () => {
  const line = { ...emptyLine('PRINTING'), description: 'ちらし', unitPrice: '15', quantity: '1000' };
  const draft = { lines: [line], request: '13,500', own: '1500', other: '' };
  expect(budgetOf(draft)).toEqual({
    lines: [{ category: 'PRINTING', description: 'ちらし', unitPrice: 15, quantity: 1000 }],
    request: 13_500,
    own: 1500,
    other: 0,
  });
  expect(budgetOf({ ...draft, own: '千五百' })).toBeUndefined();
});

it('shows what the server holds and sends the same again', () => {
  const budget = {
    lines: [{ category: 'RENT', description: '会場', unitPrice: 3000, quantity: 4 }],
    request: 10_800,
    own: 1200,
    other: 0,
  };
  expect(budgetOf(draftOf(budget))).toEqual(budget);
});
