import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { apiServer, ORIGIN, problem } from '@/testing/apiServer';
import { answerWith, hanako } from '@/testing/people';
import { settle } from './asking';
import { ApiProblem } from './problem';
import { signedIn } from './renewing';
import { changeSession, sessionState, watchSession } from './session';
import { NotConfirmed, newKey, send, writing } from './writing';

const server = apiServer();
const WITHDRAWAL = `${ORIGIN}/api/v1/posts/:id/withdrawal`;

beforeEach(() => changeSession({ session: null, asks: null, was: undefined }));

/** As the dialog does: answers the question as soon as it is asked. */
function whenAsked(answer: () => void) {
  const stop = watchSession(() => {
    if (!sessionState().asks) return;
    stop();
    queueMicrotask(answer);
  });
}

describe('writing to the server', () => {
  it('says which version it changes, and gives the version that came of it', async () => {
    let asked: Request | undefined;
    server.use(
      http.patch(`${ORIGIN}/api/v1/registrations/:id`, ({ request }) => {
        asked = request;
        return HttpResponse.json({ id: 'x' }, { headers: { etag: '"4"' } });
      }),
    );
    const { etag } = await send('PATCH', '/api/v1/registrations/x', { body: { name: '会' }, ifMatch: 3 });
    expect(asked?.headers.get('if-match')).toBe('"3"');
    expect(etag).toBe('"4"');
    await send('PATCH', '/api/v1/registrations/x', { body: {}, ifMatch: etag });
    expect(asked?.headers.get('if-match')).toBe('"4"');
  });

  it('carries the key that lets a repeated try count once', async () => {
    let key: string | null = null;
    server.use(
      http.post(WITHDRAWAL, ({ request }) => {
        key = request.headers.get('idempotency-key');
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const once = newKey();
    await writing.POST('/api/v1/posts/{id}/withdrawal', { params: { path: { id: 'x' } }, once });
    expect(key).toBe(once);
    expect(newKey()).not.toBe(once);
  });

  it('keeps which values are wrong', async () => {
    server.use(
      http.post(`${ORIGIN}/api/v1/registrations`, () =>
        problem(400, 'VALUES_INVALID', {
          errors: [{ pointer: '/name', detail: '名前を入れてください。', code: 'NotBlank' }],
        }),
      ),
    );
    const refusal = await send('POST', '/api/v1/registrations', { body: {} }).catch((error) => error);
    expect(refusal).toBeInstanceOf(ApiProblem);
    expect(refusal.errors).toEqual([
      { pointer: '/name', detail: '名前を入れてください。', code: 'NotBlank' },
    ]);
  });

  it('goes on after the person confirmed who they are', async () => {
    signedIn(answerWith('mine'));
    let tries = 0;
    server.use(
      http.post(WITHDRAWAL, ({ request }) => {
        tries += 1;
        return request.headers.get('authorization') === 'Bearer fresh'
          ? new HttpResponse(null, { status: 204 })
          : problem(403, 'CONFIRM_IT_IS_YOU');
      }),
    );
    whenAsked(() => signedIn(answerWith('fresh')));
    await send('POST', '/api/v1/posts/x/withdrawal');
    expect(tries).toBe(2);
  });

  it('does nothing when the person chose not to', async () => {
    signedIn(answerWith('mine'));
    let tries = 0;
    server.use(
      http.post(WITHDRAWAL, () => {
        tries += 1;
        return problem(403, 'CONFIRM_IT_IS_YOU');
      }),
    );
    whenAsked(() => settle(false));
    await expect(send('POST', '/api/v1/posts/x/withdrawal')).rejects.toBeInstanceOf(NotConfirmed);
    expect(tries).toBe(1);
  });

  it('waits for a session that ended to begin again, and then sends what was written', async () => {
    signedIn(answerWith('ended'));
    let sent: unknown;
    server.use(
      http.post(`${ORIGIN}/api/v1/auth/refresh`, () => problem(401, 'SESSION_ENDED')),
      http.post(`${ORIGIN}/api/v1/registrations`, async ({ request }) => {
        if (request.headers.get('authorization') !== 'Bearer again') return problem(401, 'SIGN_IN_REQUIRED');
        sent = await request.json();
        return HttpResponse.json({ id: 'x' }, { status: 201 });
      }),
    );
    whenAsked(() => signedIn(answerWith('again')));
    await send('POST', '/api/v1/registrations', { body: { name: '下書き' } });
    expect(sent).toEqual({ name: '下書き' });
  });

  it('sends nothing under the name of somebody else who signs in meanwhile', async () => {
    signedIn(answerWith('ended'));
    let tries = 0;
    server.use(
      http.post(`${ORIGIN}/api/v1/auth/refresh`, () => problem(401, 'SESSION_ENDED')),
      http.post(`${ORIGIN}/api/v1/registrations`, () => {
        tries += 1;
        return problem(401, 'SIGN_IN_REQUIRED');
      }),
    );
    const sending = send('POST', '/api/v1/registrations', { body: {} });
    setTimeout(() => signedIn(answerWith('other', { ...hanako, id: 'somebody else' })), 50);
    await expect(sending).rejects.toBeInstanceOf(NotConfirmed);
    expect(tries).toBe(1);
  });
});
