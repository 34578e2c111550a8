import { describe, expect, it } from 'vitest';
import type { Proposal } from '@/api/proposals';
import { fieldsOf, isLocked, nextToWrite, progressOf, slugAt, slugsOf, stateOf } from './steps';

const missing = (...pointers: string[]) =>
  pointers.map((pointer) => ({ pointer, detail: '', code: 'Missing' }));

const proposal = (change: Partial<Proposal> = {}) =>
  ({
    answers: {},
    budget: { lines: [] },
    correction: null,
    department: null,
    departmentState: 'OPEN',
    declaredVersion: null,
    documents: [],
    tasks: [
      { task: 'OUTLINE', complete: false, missing: missing('/answers/title', '/answers/summary') },
      { task: 'BUDGET', complete: false, missing: missing('/budget/lines') },
      { task: 'DECLARATION', complete: false, missing: missing('/declaration') },
    ],
    ...change,
  }) as unknown as Proposal;

describe('the pages of a proposal', () => {
  it('are found by what the server points at', () => {
    expect(slugAt('/answers/goal')).toBe('goal');
    expect(slugAt('/answers/issue')).toBe('issue');
    expect(slugAt('/answers/cityRole')).toBe('roles');
    expect(slugAt('/budget/lines/0/category')).toBe('budget');
    expect(slugAt('/documents/ROSTER')).toBe('documents');
    expect(slugAt('/declaration')).toBe('declaration');
    expect(slugAt('/consultations')).toBe('consultation');
    expect(slugAt('/department')).toBe('department');
  });

  it('ask only for what the slot and the call ask for', () => {
    expect(slugsOf(proposal())).not.toContain('conditions');
    expect(slugsOf(proposal())).not.toContain('consultation');
    const young = proposal({ tasks: [{ task: 'CONDITIONS', complete: false, missing: [] }] });
    expect(slugsOf(young)).toContain('conditions');
    const slot = { conditions: ['YOUTH_MAJORITY', 'SUPPORTER'] } as never;
    expect(fieldsOf('conditions', slot)).toEqual(['youthCount', 'teamCount', 'supporter']);
  });

  it('tell how far one is', () => {
    expect(nextToWrite(proposal())).toBe('outline');
    const { done, of } = progressOf(proposal());
    expect(of - done).toBe(3);
    expect(stateOf('outline', proposal())).toBe('OPEN');
    expect(stateOf('outline', proposal({ answers: { title: '川しらべ' } }))).toBe('STARTED');
    expect(stateOf('issue', proposal({ answers: { issue: 'ごみ' } }))).toBe('DONE');
  });

  it('open only what the city returned', () => {
    const returned = proposal({
      correction: { reason: '予算', deadline: '2027-02-10T23:59:59+09:00', fields: ['budget', 'safety'] },
    });
    expect(isLocked('outline', returned)).toBe(true);
    expect(isLocked('team', returned)).toBe(false);
    expect(stateOf('budget', returned)).toBe('TO_CORRECT');
    expect(stateOf('budget', returned, new Set(['budget']))).toBe('CORRECTED');
    expect(stateOf('goal', returned)).toBe('LOCKED');
  });
});
