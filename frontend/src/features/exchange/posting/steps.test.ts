import { describe, expect, it } from 'vitest';
import type { Listing } from '@/api/listings';
import { nextOf, numberOf, patchOf, previousOf, stateOf, stepAt, stepsOf, valuesOf } from './steps';

const held = {
  side: 'NEED',
  resource: 'PEOPLE',
  visibility: 'PUBLIC',
  expiresOn: '2027-02-01',
  what: { title: '仕込み', mainField: 'CHILDREN', fields: ['CHILDREN', 'SPORTS'], skills: ['COOKING'] },
  where: { districts: ['migawa'], online: false, placeName: '調理室', point: { lat: 36.3, lon: 140.4 } },
  when: { slots: ['SAT_MORNING'], days: [], startsAt: '09:00:00' },
  who: { capacity: 1, beginner: false, audiences: [], languages: [] },
  practical: {},
  tasks: [
    { task: 'WHAT', complete: false, optional: false, missing: [{ pointer: '/what/mainField', detail: '' }] },
  ],
} as unknown as Listing;

describe('the questions of a need or an offer', () => {
  it('stand in the order in which people decide', () => {
    expect(stepsOf(held).slice(0, 3)).toEqual(['where', 'when', 'field']);
    expect(nextOf('showing', held)).toBe('check');
    expect(previousOf('where', held)).toBeUndefined();
  });

  it('leave out what makes no sense of it', () => {
    expect(stepsOf({ side: 'OFFER', resource: 'PEOPLE' })).not.toContain('practical');
    expect(stepsOf({ side: 'NEED', resource: 'FUNDS' })).not.toContain('who');
  });

  it('say which of them still needs an answer, and which may stay without', () => {
    expect(stepAt('/what/mainField')).toBe('field');
    expect(stateOf('field', held)).toBe('OPEN');
    expect(stateOf('what', held)).toBe('DONE');
    expect(stateOf('who', held)).toBe('OPTIONAL');
  });

  it('keep of a page what another question asks', () => {
    const values = { ...valuesOf(held), placeName: ' 別室 ' };
    expect(patchOf('where', held, values).where).toEqual({
      districts: ['migawa'],
      online: false,
      placeName: '別室',
      point: { lat: 36.3, lon: 140.4 },
    });
    expect(patchOf('field', held, { ...values, mainField: 'SPORTS' }).what).toMatchObject({
      title: '仕込み',
      mainField: 'SPORTS',
    });
  });

  it('read numbers as people type them', () => {
    expect(numberOf('１,２００')).toBe(1200);
    expect(numberOf(' ')).toBeNull();
  });
});
