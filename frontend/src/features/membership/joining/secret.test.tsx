import { beforeEach, expect, it } from 'vitest';
import { forgetSecret, takeSecret } from './secret';

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/invitation');
});

it('takes the secret out of the address and finds it again after signing in', () => {
  location.hash = '#secret=abc_DEF-123';
  expect(takeSecret()).toBe('abc_DEF-123');
  expect(location.href).not.toContain('abc');
  expect(takeSecret()).toBe('abc_DEF-123');
});

it('lets a newer link win', () => {
  location.hash = '#secret=old';
  takeSecret();
  location.hash = '#secret=new';
  expect(takeSecret()).toBe('new');
});

it('forgets', () => {
  location.hash = '#secret=abc';
  takeSecret();
  forgetSecret();
  expect(takeSecret()).toBeNull();
});
