import { changeSession, sessionState, watchSession } from './session';

/** The person was asked to confirm or to sign in again, and chose not to: nothing was done. */
export class NotConfirmed extends Error {
  constructor() {
    super('not confirmed');
    this.name = 'NotConfirmed';
  }
}

/** Settles when the question is off the screen: answered, if a new token is there. */
function answered(asks: 'SIGN_IN' | 'CONFIRM'): Promise<void> {
  const before = sessionState().session?.token;
  changeSession({ asks });
  return new Promise((resolve, reject) => {
    const stop = watchSession(() => {
      const { session, asks: still } = sessionState();
      if (still) return;
      stop();
      if (session && session.token !== before) resolve();
      else reject(new NotConfirmed());
    });
  });
}

/** Asks whether it is still the same person at the keyboard. */
export const confirmed = () => answered('CONFIRM');

/** Asks the person to sign in again; what they wrote stays where it is. */
export const signedInAgain = () => answered('SIGN_IN');
