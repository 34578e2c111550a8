import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const load = async () => {
  vi.resetModules();
  return import('./takeover');
};

const settled = async (promise: Promise<void>) => {
  let done = false;
  promise.then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return done;
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('holds nobody up where no page came drawn', async () => {
  const { takeover } = await load();
  expect(await settled(takeover())).toBe(true);
});

it('holds answers back until the page stands', async () => {
  const { beginTakeover, endTakeover, takeover } = await load();
  beginTakeover();
  expect(await settled(takeover())).toBe(false);
  endTakeover();
  expect(await settled(takeover())).toBe(true);
});

it('does not wait for a page that never stands', async () => {
  const { beginTakeover, takeover } = await load();
  beginTakeover();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await settled(takeover())).toBe(true);
});
