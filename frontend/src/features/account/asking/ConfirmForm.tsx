import { Trans } from '@lingui/react/macro';
import { Fingerprint } from 'lucide-react';
import * as v from 'valibot';
import type { Me, SignInAnswer } from '@/api/types';
import type { Refused } from '@/lib/failures';
import { useTask } from '@/lib/useTask';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/form/Failure';
import { Form } from '@/ui/form/Form';
import { PasswordField } from '@/ui/form/PasswordField';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { TextField } from '@/ui/TextField';
import { type Confirmation, confirmation, passkeyOptions } from '../calls';
import { askForPasskey, passkeysWork, wasDismissed } from '../passkeys';
import { needed, sixDigits } from '../schemas';
import { useThrottle } from '../signIn/useThrottle';

type Props = { me: Me; onConfirmed: (answer: SignInAnswer) => void };

/** Before something that matters: whatever the person has, in the order of ease. */
export function ConfirmForm({ me: { email, hasPassword, secondFactor }, onConfirmed }: Props) {
  const throttle = useThrottle();
  const confirm = (proof: Confirmation) => throttle.watch(confirmation(proof).then(onConfirmed));
  const byCode = !hasPassword && secondFactor.totp;
  return (
    <div className="flex flex-col gap-6">
      <p>
        <Trans>
          ｜大切《たいせつ》な｜変更《へんこう》なので、あなたであることを、もう｜一度《いちど》｜確《たし》かめます。
        </Trans>
      </p>
      {secondFactor.passkeys > 0 && passkeysWork() && <ByPasskey confirm={confirm} />}
      {hasPassword && <ByPassword email={email} confirm={confirm} throttle={throttle} />}
      {byCode && <ByCode confirm={confirm} throttle={throttle} />}
    </div>
  );
}

type Way = { confirm: (proof: Confirmation) => Promise<unknown> };
type Throttled = Way & { throttle: ReturnType<typeof useThrottle> };

const password = v.object({ password: needed });

function ByPassword({ email, confirm, throttle }: Throttled & { email: string }) {
  const form = useForm(password, { password: '' });
  return (
    <Form
      form={form}
      onSubmit={confirm}
      off={throttle.waiting}
      explain={(refused) => throttle.explain(refused) ?? explain(refused)}
      submit={<Trans>｜確認《かくにん》する</Trans>}
    >
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        {...form.field('password')}
        autoComplete="current-password"
        label={<Trans>いまのパスワード</Trans>}
      />
    </Form>
  );
}

const code = v.object({ totp: sixDigits });

function ByCode({ confirm, throttle }: Throttled) {
  const form = useForm(code, { totp: '' });
  return (
    <Form
      form={form}
      onSubmit={confirm}
      off={throttle.waiting}
      explain={(refused) => throttle.explain(refused) ?? explain(refused)}
      submit={<Trans>｜確認《かくにん》する</Trans>}
    >
      <TextField
        {...form.field('totp')}
        inputMode="numeric"
        autoComplete="one-time-code"
        className="max-w-64 text-xl tabular-nums tracking-widest"
        label={<Trans>｜認証《にんしょう》アプリの6けたの｜数字《すうじ》</Trans>}
      />
    </Form>
  );
}

function ByPasskey({ confirm }: Way) {
  const task = useTask();
  const prove = () =>
    task.run(async () => {
      const { ceremony, publicKey } = await passkeyOptions(null);
      await confirm({ ceremony, credential: await askForPasskey(publicKey) });
    });
  return (
    <div className="flex flex-col items-start gap-3">
      <Button look="secondary" className="min-h-14" onClick={prove}>
        <Fingerprint aria-hidden="true" className="size-6" />
        <span>
          <Trans>パスキーで｜確認《かくにん》する</Trans>
        </span>
      </Button>
      {task.failure !== null &&
        (wasDismissed(task.failure) ? (
          <Notice role="status" title={<Trans>パスキーは｜使《つか》われませんでした</Trans>} />
        ) : (
          <Failure error={task.failure} attempt={task.attempt} />
        ))}
    </div>
  );
}

function explain({ code: reason }: Refused) {
  if (reason !== 'CONFIRMATION_FAILED' && reason !== 'CREDENTIALS_WRONG') return undefined;
  return {
    title: <Trans>｜確認《かくにん》できませんでした。もう｜一度《いちど》｜入《い》れてください</Trans>,
  };
}
