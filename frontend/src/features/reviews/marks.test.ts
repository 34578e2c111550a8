import { expect, it } from 'vitest';
import { highestOf, marksOf, missingIn, pointsOf } from './marks';
import type { Criterion, Score } from './queries';

const criterion = (code: string, weight: number): Criterion => ({
  code,
  title: { ja: code },
  question: { ja: code },
  weight,
  highest: 5,
  anchors: [],
});
const CRITERIA = [criterion('A', 2), criterion('B', 1)];

it('counts a mark as often as its criterion weighs', () => {
  expect(pointsOf(CRITERIA, { marks: { A: 4, B: 3 }, comments: {} })).toBe(11);
  expect(highestOf(CRITERIA)).toBe(15);
});

it('asks for every mark and what speaks for it; 0 is a mark', () => {
  const written = { marks: { A: 0 }, comments: { A: '読み取れない', B: '良い' } };
  expect(missingIn(CRITERIA, written).map(({ code }) => code)).toEqual(['B']);
});

it('goes on from the newest round', () => {
  const rounds = [
    { round: 2, marks: { A: 5 }, comments: { A: '質疑で' } },
    { round: 1, marks: { A: 3 }, comments: { A: '計画から' } },
  ] as unknown as Score[];
  expect(marksOf(rounds).marks).toEqual({ A: 5 });
});
