import { describe, expect, it } from 'vitest';
import { answersIn, forYouSearch, nextStep, previousStep } from './answers';

describe('three answers of a visitor', () => {
  it('are read from the address, leaving out what nobody could have answered', () => {
    const search = forYouSearch({
      district: ['migawa', '<b>'],
      slot: 'SAT_MORNING',
      step: 'elsewhere',
      online: 'no',
    });
    expect(answersIn(search)).toEqual({
      district: ['migawa'],
      slot: ['SAT_MORNING'],
      field: [],
      online: false,
      beginner: false,
    });
    expect(search.step).toBeUndefined();
  });

  it('name at most five fields, as the server takes', () => {
    expect(forYouSearch({ field: ['A', 'B', 'C', 'D', 'E', 'F'] }).field).toHaveLength(5);
  });

  it('come in the order where, when, what', () => {
    expect(nextStep('where')).toBe('when');
    expect(nextStep('what')).toBe('fitting');
    expect(previousStep('where')).toBeUndefined();
  });
});
