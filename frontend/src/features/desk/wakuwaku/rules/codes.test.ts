import { expect, it } from 'vitest';
import { moved, newCode } from './codes';

it('gives a new line a code that no other has, also after one was taken out', () => {
  expect(newCode('DOCUMENT', [])).toBe('DOCUMENT_1');
  expect(newCode('DOCUMENT', [{ code: 'BYLAWS' }, { code: 'DOCUMENT_3' }])).toBe('DOCUMENT_4');
});

it('moves a thing up or down and leaves the others in their order', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
});
