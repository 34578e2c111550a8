import { describe, expect, it } from 'vitest';
import { byYear } from './byYear';
import { isNarrowed, projectSearch } from './projectSearch';
import { timeline } from './timeline';

const project = (id: string, fiscalYear: number) => ({
  id,
  fiscalYear,
  fiscalYearLabel: `${fiscalYear}年度`,
});

describe('the archive’s state in the URL', () => {
  it('takes one value of each filter and leaves out what it does not know', () => {
    expect(projectSearch({ q: ' 空き家 ', year: ['2024', '2025'], stage: 'ADOPTED', colour: 'red' })).toEqual(
      {
        q: '空き家',
        year: '2024',
        department: undefined,
        stage: 'ADOPTED',
      },
    );
    expect(projectSearch({ year: 'latest' }).year).toBeUndefined();
  });

  it('knows whether anything narrows the list', () => {
    expect(isNarrowed(projectSearch({}))).toBe(false);
    expect(isNarrowed(projectSearch({ year: '2024' }))).toBe(true);
  });
});

describe('years', () => {
  it('puts projects under their fiscal year in the order they came', () => {
    const years = byYear([project('a', 2025), project('b', 2025), project('c', 2018)]);
    expect(years.map(({ label, projects }) => [label, projects.map(({ id }) => id)])).toEqual([
      ['2025年度', ['a', 'b']],
      ['2018年度', ['c']],
    ]);
  });

  it('tells the years of a project from the first to the last, its own included', () => {
    expect(timeline(project('now', 2024), [project('later', 2025), project('first', 2023)])).toEqual([
      project('first', 2023),
      project('now', 2024),
      project('later', 2025),
    ]);
  });
});
