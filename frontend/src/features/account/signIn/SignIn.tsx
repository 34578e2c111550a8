import { useState } from 'react';
import { signedIn } from '@/api/renewing';
import type { Me, SignInAnswer } from '@/api/types';
import { PasswordForm } from './PasswordForm';
import { SecondFactorForm } from './SecondFactorForm';

type Props = {
  onSignedIn: (me: Me) => void;
  /** Whose session it was, when somebody signs in again. */
  email?: string | undefined;
  again?: boolean;
};

/** Password or passkey, then the second factor where there is one. */
export function SignIn({ onSignedIn, email, again }: Props) {
  const [challenge, setChallenge] = useState<SignInAnswer | null>(null);

  const take = (answer: SignInAnswer) => {
    if (answer.status === 'SECOND_FACTOR') return setChallenge(answer);
    const me = signedIn(answer);
    if (me) onSignedIn(me);
  };

  if (challenge)
    return <SecondFactorForm challenge={challenge} onAnswer={take} onBack={() => setChallenge(null)} />;
  return <PasswordForm email={email} again={again} onAnswer={take} />;
}
