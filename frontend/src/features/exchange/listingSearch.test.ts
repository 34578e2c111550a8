import { describe, expect, it } from 'vitest';
import { chosenCount, listingSearch, switched, toggled } from './listingSearch';

describe('the search for needs and offers', () => {
  it('keeps what it understands of a URL and leaves out the rest', () => {
    const search = listingSearch({
      district: ['migawa', '<b>'],
      thisWeek: 'true',
      online: 'maybe',
      other: 1,
      group: '01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e',
    });
    expect(search.district).toEqual(['migawa']);
    expect(search.thisWeek).toBe(true);
    expect(search.online).toBeUndefined();
    expect(search.group).toBe('01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e');
    expect(chosenCount(search)).toBe(2);
  });

  it('takes a value on and off again', () => {
    const once = toggled({}, 'weekday', 'SAT');
    expect(once.weekday).toEqual(['SAT']);
    expect(toggled(once, 'weekday', 'SAT').weekday).toBeUndefined();
  });

  it('switches an entrance on and off again', () => {
    expect(switched({}, 'beginner').beginner).toBe(true);
    expect(switched({ beginner: true }, 'beginner').beginner).toBeUndefined();
  });
});
