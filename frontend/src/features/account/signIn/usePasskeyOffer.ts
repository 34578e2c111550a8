import { useEffect, useRef, useState } from 'react';
import type { SignInAnswer } from '@/api/types';
import { passkeyOptions, signInByPasskey } from '../calls';
import { offerPasskeys, offersWhileTyping, stopOffering } from '../passkeys';

/** Where the browser can, it offers the passkeys of this device in the address field itself. */
export function usePasskeyOffer(onAnswer: (answer: SignInAnswer) => void) {
  const answer = useRef(onAnswer);
  answer.current = onAnswer;
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    let here = true;
    const offer = async () => {
      if (!(await offersWhileTyping()) || !here) return;
      const { ceremony, publicKey } = await passkeyOptions(null);
      if (!here) return;
      const credential = await offerPasskeys(publicKey);
      // From here on the person has chosen: what goes wrong is said.
      await signInByPasskey({ ceremony, credential }).then(answer.current, setFailure);
    };
    // Only an offer: if it comes to nothing, the form and the button are there.
    offer().catch(() => undefined);
    return () => {
      here = false;
      stopOffering();
    };
  }, []);

  return failure;
}
