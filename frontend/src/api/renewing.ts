import { settle } from './asking';
import { patientFetch } from './patience';
import { ApiProblem } from './problem';
import { changeSession, endSession, type Session, sessionOf, sessionState } from './session';
import type { Me, SignInAnswer } from './types';

// A refresh token can be used once. Tabs share its cookie, so they take turns (Web Locks) and tell each other
// what they were given (BroadcastChannel); a tab that waited for its turn finds the work done.

type News = { session: Session } | { left: true };

const CHANNEL = 'komitto.session';

/** A token this close to its end is not worth sending. */
const MARGIN_MS = 5_000;

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

channel?.addEventListener('message', ({ data }: MessageEvent<News>) => {
  // Whoever signed out did so for the whole browser: nothing of theirs stays on any screen.
  if (!('session' in data)) return location.reload();
  changeSession({ session: data.session });
  if (sessionState().asks === 'SIGN_IN') settle(true);
});

function keep(session: Session) {
  changeSession({ session });
  channel?.postMessage({ session } satisfies News);
}

/** Takes over what signing in, confirming or changing hats was answered. */
export function signedIn(answer: SignInAnswer): Me | null {
  const session = sessionOf(answer);
  if (!session) return null;
  keep(session);
  settle(true);
  return session.me;
}

/** The same session, its person changed. */
export function changedMe(me: Me) {
  const { session } = sessionState();
  if (session) keep({ ...session, me });
}

/** After signing out nothing of the person remains, in no tab: each loads anew. */
export function signedOut(to = '/') {
  endSession({ was: undefined });
  channel?.postMessage({ left: true } satisfies News);
  location.assign(to);
}

export const isFresh = ({ expiresAt }: Session) => expiresAt - Date.now() > MARGIN_MS;

// Locks are missing where the page came over plain http; then the server's few seconds of grace have to do.
const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? navigator.locks.request(CHANNEL, work) : work();

let running: Promise<Session | null> | null = null;

/** A session with a token other than `used`, which was refused or is too old; null when the session has ended. */
export function renew(used?: string): Promise<Session | null> {
  running ??= inTurn(() => renewed(used)).finally(() => {
    running = null;
  });
  return running;
}

async function renewed(used: string | undefined): Promise<Session | null> {
  const { session: known } = sessionState();
  if (known && isFresh(known) && known.token !== used) return known;
  // Kept alive: if the tab closes now, the browser still takes the new cookie.
  const response = await patientFetch('/api/v1/auth/refresh', { method: 'POST', keepalive: true });
  if (response.ok) {
    const session = sessionOf(await response.json());
    if (session) keep(session);
    return session;
  }
  if (response.status !== 401) throw await ApiProblem.from(response);
  // Somebody at work is asked to sign in again, and loses nothing; a visitor just is one.
  endSession(known ? { asks: 'SIGN_IN', was: known.me } : {});
  return null;
}
