import { Trans } from '@lingui/react/macro';
import { Fingerprint } from 'lucide-react';
import { useState } from 'react';
import type { SignInAnswer } from '@/api/types';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/form/Failure';
import { Notice } from '@/ui/Notice';
import { passkeyOptions, signInByPasskey } from '../calls';
import { askForPasskey, passkeysWork, wasDismissed } from '../passkeys';

type Props = { challenge: string | null; onAnswer: (answer: SignInAnswer) => void };

/** A finger, a face or the device's PIN instead of a password. */
export function PasskeyButton({ challenge, onAnswer }: Props) {
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  if (!passkeysWork()) return null;

  const enter = async () => {
    setFailure(null);
    try {
      const { ceremony, publicKey } = await passkeyOptions(challenge);
      const credential = await askForPasskey(publicKey);
      onAnswer(await signInByPasskey({ ceremony, credential }));
    } catch (error) {
      setFailure(error);
      setAttempt((count) => count + 1);
    }
  };

  return (
    <div className="flex flex-col items-start gap-3">
      <Button look="secondary" className="min-h-14" onClick={enter}>
        <Fingerprint aria-hidden="true" className="size-6" />
        <span>
          <Trans>パスキーでログイン</Trans>
        </span>
      </Button>
      <p className="text-ink-soft text-sm">
        <Trans>
          スマートフォンやパソコンの｜指紋《しもん》・｜顔《かお》・｜暗証番号《あんしょうばんごう》で｜入《はい》ります。｜先《さき》に「｜設定《せってい》」でパスキーをつくった｜方《かた》が｜使《つか》えます。
        </Trans>
      </p>
      {failure !== null &&
        (wasDismissed(failure) ? (
          <Notice kind="info" role="status" title={<Trans>パスキーは｜使《つか》われませんでした</Trans>}>
            <p>
              <Trans>もう｜一度《いちど》ためすか、パスワードでログインしてください。</Trans>
            </p>
          </Notice>
        ) : (
          <Failure error={failure} attempt={attempt} />
        ))}
    </div>
  );
}
