import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { apiServer, ORIGIN, problem } from '@/testing/apiServer';
import { answerWith, hanako } from '@/testing/people';
import { client } from './client';
import { renew, signedIn } from './renewing';
import { changeSession, sessionState } from './session';

const server = apiServer();
const READ = { headers: {}, signal: new AbortController().signal };

beforeEach(() => changeSession({ session: null, asks: null, was: undefined }));

/** A server that takes one token only, and hands out the next one when it is asked. */
function rotating() {
  const asked = { refreshes: 0, reads: 0 };
  server.use(
    http.post(`${ORIGIN}/api/v1/auth/refresh`, () => {
      asked.refreshes += 1;
      return HttpResponse.json(answerWith(`token-${asked.refreshes}`));
    }),
    http.get(`${ORIGIN}/api/v1/city`, ({ request }) => {
      asked.reads += 1;
      return request.headers.get('authorization') === 'Bearer token-1'
        ? HttpResponse.json({ name: '水戸市' })
        : problem(401, 'SIGN_IN_REQUIRED');
    }),
  );
  return asked;
}

describe('the session of a tab', () => {
  it('renews a refused token once for however many reads found it refused', async () => {
    signedIn(answerWith('too old'));
    const asked = rotating();
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.GET('/api/v1/city', READ)));
    expect(answers.map(({ data }) => data.name)).toEqual(Array(20).fill('水戸市'));
    expect(asked.refreshes).toBe(1);
  });

  it('would have asked twenty times without it', async () => {
    const asked = rotating();
    // The control: each of them alone.
    for (let one = 0; one < 20; one += 1) {
      changeSession({ session: { me: hanako, token: 'too old', expiresAt: 0 } });
      await renew('too old');
    }
    expect(asked.refreshes).toBe(20);
  });

  it('takes what another tab was given meanwhile', async () => {
    const asked = rotating();
    changeSession({ session: { me: hanako, token: 'from beside', expiresAt: Date.now() + 600_000 } });
    expect((await renew('too old'))?.token).toBe('from beside');
    expect(asked.refreshes).toBe(0);
  });

  it('tells its token to the tabs beside', async () => {
    const beside = new BroadcastChannel('komitto.session');
    const heard = new Promise<MessageEvent>((resolve) => {
      beside.onmessage = resolve as never;
    });
    signedIn(answerWith('new'));
    expect((await heard).data).toMatchObject({ session: { token: 'new' } });
    beside.close();
  });

  it('asks whoever was at work to sign in again when the session has ended', async () => {
    signedIn(answerWith('too old'));
    server.use(http.post(`${ORIGIN}/api/v1/auth/refresh`, () => problem(401, 'SESSION_ENDED')));
    expect(await renew('too old')).toBeNull();
    expect(sessionState()).toEqual({ session: null, asks: 'SIGN_IN', was: hanako });
  });

  it('leaves a visitor alone whose cookie has run out', async () => {
    changeSession({ session: null });
    server.use(http.post(`${ORIGIN}/api/v1/auth/refresh`, () => problem(401, 'SESSION_ENDED')));
    expect(await renew()).toBeNull();
    expect(sessionState().asks).toBeNull();
  });

  it('does not sign anybody out because the network is gone', async () => {
    signedIn(answerWith('mine'));
    server.use(http.post(`${ORIGIN}/api/v1/auth/refresh`, () => HttpResponse.error()));
    await expect(renew('mine')).rejects.toThrow('unreachable');
    expect(sessionState().session?.token).toBe('mine');
  });
});
