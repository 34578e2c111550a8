import { describe, expect, it } from 'vitest';
import { changedFields, reconcile } from './reconcile';

describe('two people at one draft', () => {
  const base = { name: '会', purpose: '', weekdays: ['SAT'] };

  it('do not disturb each other in different fields', () => {
    const { clashes, values } = reconcile(base, { ...base, name: '新しい会' }, { ...base, purpose: '川' });
    expect(clashes).toEqual([]);
    expect(values).toEqual({ name: '新しい会', purpose: '川', weekdays: ['SAT'] });
  });

  it('have to choose where both changed the same field to different things', () => {
    const { clashes } = reconcile(base, { ...base, weekdays: ['SUN'] }, { ...base, weekdays: ['MON'] });
    expect(clashes).toEqual(['weekdays']);
  });

  it('agree when both wrote the same', () => {
    expect(reconcile(base, { ...base, name: '森' }, { ...base, name: '森' }).clashes).toEqual([]);
  });

  it('have changed nothing when a list says the same anew', () => {
    expect(changedFields(base, { ...base, weekdays: ['SAT'] })).toEqual([]);
  });
});
