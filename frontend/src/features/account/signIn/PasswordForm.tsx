import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import * as v from 'valibot';
import type { SignInAnswer } from '@/api/identity';
import { say } from '@/lib/say';
import { Form } from '@/ui/form/Form';
import { PasswordField } from '@/ui/form/PasswordField';
import { useForm } from '@/ui/form/useForm';
import { TextField } from '@/ui/TextField';
import { signIn } from '../calls';
import { PasskeyButton } from './PasskeyButton';
import { usePasskeyOffer } from './usePasskeyOffer';
import { useThrottle } from './useThrottle';

const schema = v.object({
  email: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(say(msg`メールアドレスを｜入《い》れてください`)),
    v.email(
      say(msg`メールアドレスの｜形《かたち》を｜確《たし》かめてください（｜例《れい》：name@example.jp）`),
    ),
  ),
  password: v.pipe(v.string(), v.nonEmpty(say(msg`パスワードを｜入《い》れてください`))),
});

type Props = { email?: string | undefined; onAnswer: (answer: SignInAnswer) => void };

export function PasswordForm({ email = '', onAnswer }: Props) {
  const form = useForm(schema, { email, password: '' });
  const throttle = useThrottle();
  usePasskeyOffer(onAnswer);

  return (
    <div className="flex flex-col gap-8">
      <Form
        form={form}
        onSubmit={(values) => throttle.watch(signIn(values).then(onAnswer))}
        off={throttle.waiting}
        explain={(refused) => throttle.explain(refused) ?? explain(refused.code)}
        submit={<Trans>ログイン</Trans>}
      >
        <TextField
          {...form.field('email')}
          type="email"
          inputMode="email"
          autoComplete="username webauthn"
          label={<Trans>メールアドレス</Trans>}
        />
        <PasswordField
          {...form.field('password')}
          autoComplete="current-password"
          label={<Trans>パスワード</Trans>}
        />
      </Form>
      <PasskeyButton challenge={null} onAnswer={onAnswer} />
    </div>
  );
}

function explain(code: string) {
  if (code !== 'CREDENTIALS_WRONG') return undefined;
  return {
    title: <Trans>メールアドレスかパスワードがちがいます</Trans>,
    detail: (
      <p>
        <Trans>
          ｜大文字《おおもじ》と｜小文字《こもじ》のちがいも｜確《たし》かめてください。｜思《おも》い｜出《だ》せないときは「パスワードを｜忘《わす》れたとき」から、｜新《あたら》しくつくれます。
        </Trans>
      </p>
    ),
  };
}
