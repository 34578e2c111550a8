import { beforeEach, describe, expect, it } from 'vitest';
import { forgetAnswers, keepAnswers, keptAnswers } from './keptAnswers';

const answers = {
  district: ['migawa'],
  slot: ['SAT_MORNING'],
  field: ['CHILDREN'],
  online: false,
  beginner: true,
};

describe('three answers of a visitor', () => {
  beforeEach(() => localStorage.clear());

  it('stay on the device until they are taken away', () => {
    expect(keptAnswers()).toBeNull();
    keepAnswers(answers);
    expect(keptAnswers()).toEqual(answers);
    forgetAnswers();
    expect(keptAnswers()).toBeNull();
  });

  it('are read with care: what is no answer is left out', () => {
    localStorage.setItem(
      'komitto.where-when-what',
      '{"district":["<b>",7,"migawa"],"slot":"SAT","online":"yes"}',
    );
    expect(keptAnswers()).toEqual({
      district: ['migawa'],
      slot: [],
      field: [],
      online: false,
      beginner: false,
    });
    localStorage.setItem('komitto.where-when-what', '{half');
    expect(keptAnswers()).toBeNull();
  });
});
