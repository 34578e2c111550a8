import { expect, it } from 'vitest';
import { paperCode } from './paperCode';

it('reads a code as people type it', () => {
  for (const typed of [
    'K7QF-3MXA-TR9W',
    'k7qf 3mxa tr9w',
    'Ｋ７ＱＦー３ＭＸＡー ＴＲ９Ｗ',
    'k7qf3mxatr9w\n',
  ]) {
    expect(paperCode(typed)).toBe('K7QF-3MXA-TR9W');
  }
  expect(paperCode('　')).toBe('');
});
