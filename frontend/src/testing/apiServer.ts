import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

export const ORIGIN = 'http://komitto.test';

/** A server that answers what a test tells it to, at the page's own address. */
export function apiServer() {
  const server = setupServer();
  const plainFetch = globalThis.fetch;
  beforeAll(() => {
    server.listen({ onUnhandledRequest: 'error' });
    const intercepted = globalThis.fetch;
    // In a browser the page's own address stands before every path.
    globalThis.fetch = (input, init) => intercepted(new URL(String(input), ORIGIN), init);
  });
  afterEach(() => server.resetHandlers());
  afterAll(() => {
    server.close();
    globalThis.fetch = plainFetch;
  });
  return server;
}

export const problem = (status: number, code: string, more: object = {}) =>
  new Response(
    JSON.stringify({ type: `/api/problems#${code}`, title: code, status, detail: '', code, ...more }),
    {
      status,
      headers: { 'content-type': 'application/problem+json' },
    },
  );
