import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askEarly, takeEarly } from './early';

const answer = new Response('{}');
const fetching = vi.fn(async (_url: string, _init: RequestInit) => answer);
const asking = (language: string, more: Record<string, string> = {}) => ({
  headers: { 'Accept-Language': language, ...more },
});

beforeEach(() => vi.stubGlobal('fetch', fetching));

afterEach(() => {
  vi.unstubAllGlobals();
  delete window.komittoEarly;
});

it('gives what was asked early to whoever asks the same, once', async () => {
  askEarly('/api/v1/city', 'ja');
  expect(await takeEarly('/api/v1/city', asking('ja'))).toBe(answer);
  expect(takeEarly('/api/v1/city', asking('ja'))).toBeUndefined();
});

it('gives it to nobody who asks in another language, changes something or says who they are', () => {
  askEarly('/api/v1/city', 'ja');
  expect(takeEarly('/api/v1/city', asking('en'))).toBeUndefined();
  expect(takeEarly('/api/v1/city', { ...asking('ja'), method: 'POST' })).toBeUndefined();
  expect(takeEarly('/api/v1/city', asking('ja', { Authorization: 'Bearer x' }))).toBeUndefined();
  expect(takeEarly('/api/v1/city', asking('ja'))).toBeDefined();
});

it('tells of a failure only whoever takes the answer', async () => {
  fetching.mockRejectedValueOnce(new TypeError('no network'));
  askEarly('/api/v1/city', 'ja');
  await expect(takeEarly('/api/v1/city', asking('ja'))).rejects.toThrow('no network');
});
