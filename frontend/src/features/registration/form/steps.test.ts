import { describe, expect, it } from 'vitest';
import { CHAPTERS, nextOf, nextToWrite, progressOf, STEPS, slugAt, stateOf } from './steps';

type Known = Parameters<typeof stateOf>[1];

const NOBODY = { name: null, kana: null, phone: null, email: null };

function draft(answers: Known['answers'], missing: string[], correction: Known['correction'] = null): Known {
  const items = missing.map((pointer) => ({ pointer, label: pointer }));
  return {
    answers,
    representative: NOBODY,
    correction,
    tasks: [{ task: 'NAME', complete: false, optional: false, missing: items }],
  };
}

describe('the pages of a registration', () => {
  it('are each in exactly one chapter', () => {
    const listed = CHAPTERS.flatMap(({ slugs }): string[] => [...slugs]);
    expect([...listed].sort()).toEqual(STEPS.map(({ slug }) => slug).sort());
  });

  it('lead on to the next one and end at the declaration', () => {
    expect(nextOf('name')).toBe('kind');
    expect(nextOf('members')).toBe('documents');
    expect(nextOf('eligibility')).toBeUndefined();
    expect(nextOf('schedule')).toBe('welcome');
    expect(nextOf('goals')).toBeUndefined();
  });

  it('are found by what is missing', () => {
    expect(slugAt('/answers/mainField')).toBe('field');
    expect(slugAt('/representative/phone')).toBe('representative');
    expect(slugAt('/documents/BYLAWS')).toBe('documents');
    expect(slugAt('/declaration')).toBe('eligibility');
  });
});

describe('the state of a page', () => {
  it('is open, begun or done', () => {
    expect(stateOf('name', draft({}, ['/answers/name', '/answers/nameKana']))).toBe('OPEN');
    expect(stateOf('name', draft({ name: '会' }, ['/answers/nameKana']))).toBe('STARTED');
    expect(stateOf('name', draft({ name: '会', nameKana: 'かい' }, []))).toBe('DONE');
  });

  it('stays open where nothing has to be said and nothing was', () => {
    expect(stateOf('schedule', draft({ weekdays: [] }, []))).toBe('OPEN');
    expect(stateOf('schedule', draft({ weekdays: ['SAT'] }, []))).toBe('DONE');
  });

  it('counts only what has to be done', () => {
    expect(progressOf(draft({ weekdays: ['SAT'] }, ['/answers/name', '/declaration']))).toEqual({
      done: 8,
      of: 10,
    });
  });

  it('tells what to write next', () => {
    expect(nextToWrite(draft({}, ['/answers/purpose', '/declaration']))).toBe('purpose');
    expect(nextToWrite(draft({}, []))).toBeUndefined();
  });

  it('unlocks what the city named and nothing else', () => {
    const returned = draft({ purpose: '川' }, [], {
      reason: '',
      deadline: '2026-12-01',
      fields: ['purpose', 'mainField', 'fields'],
      corrected: ['purpose', 'fields'],
    });
    expect(stateOf('purpose', returned)).toBe('CORRECTED');
    expect(stateOf('field', returned)).toBe('TO_CORRECT');
    expect(stateOf('name', returned)).toBe('LOCKED');
  });
});
