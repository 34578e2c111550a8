import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { apiServer, ORIGIN } from '@/testing/apiServer';
import { client, reading } from './client';
import { ApiProblem, isNotFound, isUnreachable } from './problem';

const server = apiServer();

const read = () => ({ ...reading('ja-x-easy', new AbortController().signal) });

describe('reading from the server', () => {
  it('asks in the language of the page and repeats what is a list', async () => {
    let asked: Request | undefined;
    server.use(
      http.get(`${ORIGIN}/api/v1/groups`, ({ request }) => {
        asked = request;
        return HttpResponse.json({ items: [], total: 0 });
      }),
    );
    await client.GET('/api/v1/groups', { params: { query: { field: ['A', 'B'], q: '子' } }, ...read() });
    expect(asked?.headers.get('accept-language')).toBe('ja-x-easy');
    expect(new URL(asked?.url ?? '').searchParams.getAll('field')).toEqual(['A', 'B']);
  });

  it('keeps what stands in a path inside its place', async () => {
    let path = '';
    server.use(
      http.get(`${ORIGIN}/api/v1/groups/:id`, ({ request }) => {
        path = new URL(request.url).pathname;
        return HttpResponse.json({});
      }),
    );
    await client.GET('/api/v1/groups/{id}', { params: { path: { id: '../x' } }, ...read() });
    expect(path).toBe('/api/v1/groups/..%2Fx');
  });

  it('knows a refusal by its code', async () => {
    server.use(
      http.get(`${ORIGIN}/api/v1/groups/x`, () =>
        HttpResponse.json(
          { title: '団体が見つかりません', status: 404, code: 'GROUP_NOT_FOUND' },
          { status: 404, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    );
    const refusal = await client
      .GET('/api/v1/groups/{id}', { params: { path: { id: 'x' } }, ...read() })
      .catch((error) => error);
    expect(refusal).toBeInstanceOf(ApiProblem);
    expect(refusal).toMatchObject({ status: 404, code: 'GROUP_NOT_FOUND', message: '団体が見つかりません' });
    expect(isNotFound(refusal)).toBe(true);
  });

  it('tells a failing server from one that is not there', async () => {
    server.use(http.get(`${ORIGIN}/api/v1/city`, () => new HttpResponse('<h1>502</h1>', { status: 502 })));
    const failing = await client.GET('/api/v1/city', read()).catch((error) => error);
    expect(failing).toMatchObject({ status: 502, code: 'UNKNOWN' });
    server.use(http.get(`${ORIGIN}/api/v1/city`, () => HttpResponse.error()));
    const missing = await client.GET('/api/v1/city', read()).catch((error) => error);
    expect(isUnreachable(missing)).toBe(true);
  });
});
