import { describe, expect, it } from 'vitest';
import { changedFields, fieldAt, patchOf, reconcile, type Said, valuesOf } from './values';

const NOBODY = { name: '水戸 花子', kana: null, phone: '029-224-1111', email: null };
const SAID: Said = {
  answers: { name: '見川の会', memberCount: 12, weekdays: ['SAT'], recruiting: null },
  representative: NOBODY,
};

describe('a form', () => {
  it('holds what stands there now', () => {
    expect(valuesOf(SAID, ['name', 'memberCount', 'weekdays', 'recruiting', 'purpose', 'repPhone'])).toEqual({
      name: '見川の会',
      memberCount: '12',
      weekdays: ['SAT'],
      recruiting: false,
      purpose: '',
      repPhone: '029-224-1111',
    });
  });

  it('tells only what changed, emptied answers too', () => {
    const before = valuesOf(SAID, ['name', 'memberCount', 'weekdays']);
    const after = { ...before, name: ' ', memberCount: '１，２００' };
    expect(changedFields(before, after)).toEqual(['name', 'memberCount']);
    expect(patchOf(after, ['name', 'memberCount'], NOBODY)).toEqual({
      answers: { name: null, memberCount: 1200 },
    });
  });

  it('tells a representative whole', () => {
    expect(patchOf({ repEmail: ' hanako@example.jp ' }, ['repEmail'], NOBODY)).toEqual({
      representative: { ...NOBODY, email: 'hanako@example.jp' },
    });
  });

  it('finds the field a pointer means', () => {
    expect(fieldAt('/answers/purpose')).toBe('purpose');
    expect(fieldAt('/purpose')).toBe('purpose');
    expect(fieldAt('/representative/phone')).toBe('repPhone');
    expect(fieldAt('')).toBeUndefined();
  });
});

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
});
