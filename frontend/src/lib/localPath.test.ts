import { expect, it } from 'vitest';
import { localPath } from './localPath';

it('follows addresses of this site and no others', () => {
  expect(localPath('/me?tab=1')).toBe('/me?tab=1');
  for (const elsewhere of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:1',
    '',
    7,
  ]) {
    expect(localPath(elsewhere)).toBeUndefined();
  }
});
