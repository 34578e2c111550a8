import { mayBeSignedIn, type Session, sessionState } from './session';

/** Who is signed in, as soon as that is known; also when somebody has just signed in beside, in another tab. */
export async function settledSession(): Promise<Session | null> {
  if (mayBeSignedIn()) await (await import('./renewing')).renew();
  return sessionState().session ?? null;
}
