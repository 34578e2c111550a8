import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import * as v from 'valibot';
import type { SignInAnswer } from '@/api/types';
import { textLink } from '@/ui/button';
import { Failure } from '@/ui/form/Failure';
import { Form } from '@/ui/form/Form';
import { PasswordField } from '@/ui/form/PasswordField';
import { useForm } from '@/ui/form/useForm';
import { TextField } from '@/ui/TextField';
import { signIn } from '../calls';
import * as ask from '../schemas';
import { PasskeyButton } from './PasskeyButton';
import { usePasskeyOffer } from './usePasskeyOffer';
import { useThrottle } from './useThrottle';

const schema = v.object({ email: ask.email, password: ask.needed });

type Props = {
  email?: string | undefined;
  /** In front of a page that waits: nothing leads away from it. */
  again?: boolean | undefined;
  onAnswer: (answer: SignInAnswer) => void;
};

export function PasswordForm({ email = '', again, onAnswer }: Props) {
  const form = useForm(schema, { email, password: '' });
  const throttle = useThrottle();
  const failure = usePasskeyOffer(onAnswer);

  return (
    <div className="flex flex-col gap-8">
      {failure !== null && <Failure error={failure} attempt={1} />}
      <Form
        form={form}
        onSubmit={(values) => throttle.watch(signIn(values).then(onAnswer))}
        off={throttle.waiting}
        explain={(refused) => throttle.explain(refused) ?? explain(refused.code)}
        submit={<Trans>ログイン</Trans>}
        beside={
          !again && (
            <Link to="/password-reset" className={`${textLink} inline-flex min-h-11 items-center`}>
              <Trans>パスワードを｜忘《わす》れたとき</Trans>
            </Link>
          )
        }
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
