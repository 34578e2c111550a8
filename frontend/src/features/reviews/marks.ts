import type { Criterion, Score } from './queries';

export type Marks = { marks: Record<string, number>; comments: Record<string, string> };

/** What stands on the sheet: the newest round that was written. */
export const marksOf = (own: readonly Score[]): Marks => {
  const last = [...own].sort((a, b) => a.round - b.round).at(-1);
  return { marks: { ...last?.marks }, comments: { ...last?.comments } };
};

/** Criteria that still lack a mark or what speaks for it. */
export const missingIn = (criteria: readonly Criterion[], { marks, comments }: Marks): Criterion[] =>
  criteria.filter(({ code }) => marks[code] === undefined || (comments[code] ?? '').trim() === '');

export const pointsOf = (criteria: readonly Criterion[], { marks }: Marks): number =>
  criteria.reduce((sum, { code, weight }) => sum + (weight ?? 0) * (marks[code] ?? 0), 0);

export const highestOf = (criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, { weight, highest }) => sum + (weight ?? 0) * (highest ?? 0), 0);
