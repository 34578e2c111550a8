import { describe, expect, it } from 'vitest';
import { changedFields } from '@/lib/reconcile';
import { fieldAt, patchOf, type Said, valuesOf } from './values';

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
    expect(patchOf({ repEmail: ' ｈａｎａｋｏ@example.jp ' }, ['repEmail'], NOBODY)).toEqual({
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
