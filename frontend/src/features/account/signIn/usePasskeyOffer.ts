import { useEffect, useRef } from 'react';
import type { SignInAnswer } from '@/api/types';
import { passkeyOptions, signInByPasskey } from '../calls';
import { askForPasskey, offersWhileTyping } from '../passkeys';

/** Where the browser can, it offers the passkeys of this device in the address field itself. */
export function usePasskeyOffer(onAnswer: (answer: SignInAnswer) => void) {
  const answer = useRef(onAnswer);
  answer.current = onAnswer;
  useEffect(() => {
    const stop = new AbortController();
    const offer = async () => {
      if (!(await offersWhileTyping()) || stop.signal.aborted) return;
      const { ceremony, publicKey } = await passkeyOptions(null);
      const credential = await askForPasskey(publicKey, stop.signal);
      answer.current(await signInByPasskey({ ceremony, credential }));
    };
    // Only an offer: if it comes to nothing, the form and the button are there.
    offer().catch(() => undefined);
    return () => stop.abort();
  }, []);
}
