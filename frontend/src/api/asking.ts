import { changeSession, sessionState } from './session';

/** The person was asked to confirm or to sign in again, and chose not to: nothing was done. */
export class NotConfirmed extends Error {
  constructor() {
    super('not confirmed');
    this.name = 'NotConfirmed';
  }
}

const waiting = new Set<(yes: boolean) => void>();

/** The question is off the screen: answered, or put away. */
export function settle(yes: boolean) {
  const { session, was } = sessionState();
  // Work of one person is never finished under the name of another.
  const same = !was || !session || was.id === session.me.id;
  changeSession({ asks: null, ...(session && { was: undefined }) });
  for (const go of waiting) go(yes && same);
  waiting.clear();
}

function answered(asks: 'SIGN_IN' | 'CONFIRM'): Promise<void> {
  changeSession({ asks });
  return new Promise((resolve, reject) => {
    waiting.add((yes) => (yes ? resolve() : reject(new NotConfirmed())));
  });
}

/** Asks whether it is still the same person at the keyboard. */
export const confirmed = () => answered('CONFIRM');

/** Asks the person to sign in again; what they wrote stays where it is. */
export const signedInAgain = () => answered('SIGN_IN');
