import { useSyncExternalStore } from 'react';
import type { Me, SignInAnswer } from './types';

// Who is signed in, and the short-lived token that says so. It lives in this tab's memory and nowhere else:
// a reload asks for a new one with a cookie that no script can read. Whatever renews and asks comes lazily.

export type Session = { me: Me; token: string; expiresAt: number };

type State = {
  /** undefined while it is being found out, null when nobody is signed in. */
  session: Session | null | undefined;
  /** What the person has to do before the work goes on: sign in again, or confirm that it is still them. */
  asks: 'SIGN_IN' | 'CONFIRM' | null;
  /** Whose session ended under their hands: the page they are writing on stays as it is. */
  was?: Me | undefined;
};

// Only whether it is worth asking for a token: visitors without an account never do.
const HINT = 'komitto.signed-in';

function hint(present?: boolean): boolean {
  try {
    if (present) localStorage.setItem(HINT, '1');
    else if (present === false) localStorage.removeItem(HINT);
    return localStorage.getItem(HINT) !== null;
  } catch {
    return false;
  }
}

const listeners = new Set<() => void>();
const UNKNOWN: State = { session: undefined, asks: null };
let state: State = { ...UNKNOWN, session: hint() ? undefined : null };

export const sessionState = () => state;

export function changeSession(change: Partial<State>) {
  state = { ...state, ...change };
  if (change.session) hint(true);
  for (const listener of listeners) listener();
}

/** The server said that the session is over. */
export function endSession(change: Partial<State> = {}) {
  hint(false);
  changeSession({ session: null, ...change });
}

export function watchSession(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function sessionOf({ accessToken, expiresIn, me }: SignInAnswer): Session | null {
  return accessToken && me
    ? { me, token: accessToken, expiresAt: Date.now() + (expiresIn ?? 0) * 1000 }
    : null;
}

/** Whether somebody may be signed in whom this tab does not know yet. */
export const mayBeSignedIn = () => !state.session && hint();

/** Pages drawn ahead of time are drawn for nobody in particular. */
export const useSessionState = () => useSyncExternalStore(watchSession, sessionState, () => UNKNOWN);

export const useSession = () => useSessionState().session;

/** The person who is signed in, or was a moment ago; undefined for a visitor and while it is not known yet. */
export function useMe(): Me | undefined {
  const { session, was } = useSessionState();
  return session?.me ?? was;
}
