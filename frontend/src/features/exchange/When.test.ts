import { describe, expect, it } from 'vitest';
import { bandsByWeekday } from './When';

describe('the days of a need', () => {
  it('puts the parts of one day together, in the order of the week', () => {
    expect(bandsByWeekday(['SAT_MORNING', 'SAT_EVENING', 'SUN_AFTERNOON'])).toEqual([
      ['SAT', ['MORNING', 'EVENING']],
      ['SUN', ['AFTERNOON']],
    ]);
  });
});
