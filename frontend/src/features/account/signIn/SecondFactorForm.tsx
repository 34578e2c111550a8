import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import type { SignInAnswer } from '@/api/types';
import { Button } from '@/ui/Button';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { TextField } from '@/ui/TextField';
import { secondFactor } from '../calls';
import { code } from '../schemas';
import { PasskeyButton } from './PasskeyButton';
import { useThrottle } from './useThrottle';

const schema = v.object({ code });

type Props = {
  challenge: SignInAnswer;
  onAnswer: (answer: SignInAnswer) => void;
  onBack: () => void;
};

/** The second key: a code of the app, one of the printed ones, or a passkey. */
export function SecondFactorForm({ challenge: { challenge, methods }, onAnswer, onBack }: Props) {
  const [method, setMethod] = useState<'TOTP' | 'RECOVERY_CODE'>(
    methods.includes('TOTP') ? 'TOTP' : 'RECOVERY_CODE',
  );
  const form = useForm(schema, { code: '' });
  const throttle = useThrottle();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const other = method === 'TOTP' ? 'RECOVERY_CODE' : 'TOTP';
  const change = () => {
    setMethod(other);
    form.reset();
    form.setFocus('code');
  };

  return (
    <div className="flex flex-col gap-8">
      <h2 ref={heading} tabIndex={-1} className="font-bold text-xl">
        <Trans>もうひとつの｜確認《かくにん》</Trans>
      </h2>
      {methods.some((known) => known !== 'PASSKEY') && (
        <Form
          form={form}
          onSubmit={(values) =>
            throttle.watch(secondFactor({ challenge: challenge ?? '', method, ...values }).then(onAnswer))
          }
          off={throttle.waiting}
          explain={throttle.explain}
          submit={<Trans>ログイン</Trans>}
          beside={
            methods.includes(other) && (
              <Button look="quiet" onClick={change}>
                {other === 'TOTP' ? (
                  <Trans>｜認証《にんしょう》アプリの｜数字《すうじ》を｜使《つか》う</Trans>
                ) : (
                  <Trans>｜予備《よび》コードを｜使《つか》う</Trans>
                )}
              </Button>
            )
          }
        >
          <TextField
            {...form.field('code')}
            className="max-w-64 text-xl tabular-nums tracking-widest"
            autoComplete="one-time-code"
            inputMode={method === 'TOTP' ? 'numeric' : 'text'}
            label={
              method === 'TOTP' ? (
                <Trans>｜認証《にんしょう》アプリの6けたの｜数字《すうじ》</Trans>
              ) : (
                <Trans>｜予備《よび》コード</Trans>
              )
            }
            hint={
              method === 'TOTP' ? (
                <Trans>｜数字《すうじ》は30｜秒《びょう》ごとに｜変《か》わります。</Trans>
              ) : (
                <Trans>
                  ｜設定《せってい》したときに｜印刷《いんさつ》したコードのうち、まだ｜使《つか》っていないもの。
                </Trans>
              )
            }
          />
        </Form>
      )}
      {methods.includes('PASSKEY') && <PasskeyButton challenge={challenge} onAnswer={onAnswer} />}
      <Button look="quiet" className="self-start" onClick={onBack}>
        <Trans>｜別《べつ》のアカウントでログインする</Trans>
      </Button>
    </div>
  );
}
