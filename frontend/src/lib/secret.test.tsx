import { expect, it } from 'vitest';
import { takeSecret } from './secret';

it('takes the secret of a link out of the address and the history', () => {
  history.replaceState({ key: 'k' }, '', '/sign-up/confirm?x=1#token=abc-_123');
  expect(takeSecret('token')).toBe('abc-_123');
  expect(location.href).toMatch(/\/sign-up\/confirm\?x=1$/);
  expect(history.state).toEqual({ key: 'k' });
  expect(takeSecret('token')).toBeUndefined();
});

it('leaves other anchors alone', () => {
  history.replaceState(null, '', '/guide#help');
  expect(takeSecret('token')).toBeUndefined();
  expect(location.hash).toBe('#help');
});
