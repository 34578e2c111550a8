import { describe, expect, it } from 'vitest';
import { ApiProblem } from '@/api/problem';
import { fieldName, isConflict, isRefused } from './failures';

describe('what a write can come to', () => {
  it('turns JSON pointers into the names of fields', () => {
    expect(fieldName('/guardianEmail')).toBe('guardianEmail');
    expect(fieldName('/members/0/name')).toBe('members.0.name');
    expect(fieldName('/a~1b/c~0d')).toBe('a/b.c~d');
    expect(fieldName('size')).toBe('size');
  });

  it('knows the refusals of the client', () => {
    expect(isRefused(new ApiProblem(403, { code: 'NOT_ALLOWED' }))).toBe(true);
    expect(isConflict(new ApiProblem(412))).toBe(true);
    expect(isConflict(new ApiProblem(409))).toBe(false);
    expect(isRefused(new Error('something else'))).toBe(false);
  });
});
