import { expect, it } from 'vitest';
import { postSearch } from './postSearch';

it('takes the id of a group and forgets anything else', () => {
  const group = '01936f5e-7b1c-7c3a-9d2e-5f6a7b8c9d0e';
  expect(postSearch({ group })).toEqual({ group });
  expect(postSearch({ group: '../../desk' })).toEqual({ group: undefined });
  expect(postSearch({ group: [group, group] })).toEqual({ group: undefined });
});
