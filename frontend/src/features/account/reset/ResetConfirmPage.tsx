import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import * as v from 'valibot';
import type { Refused } from '@/lib/failures';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { completeReset } from '../calls';
import { Done } from '../Done';
import { LinkPage } from '../LinkPage';
import { NewPasswordField } from '../NewPasswordField';
import { newPassword, PASSWORD_WORDS } from '../schemas';

const schema = v.object({ password: newPassword });

export function ResetConfirmPage() {
  const text = useText();
  return (
    <LinkPage
      name="token"
      title={text(msg`新しいパスワードを決める`)}
      heading={<Trans>｜新《あたら》しいパスワードを｜決《き》める</Trans>}
      look={async () => true}
      again={
        <LinkButton to="/password-reset">
          <Trans>もう｜一度《いちど》リンクを｜受《う》け｜取《と》る</Trans>
        </LinkButton>
      }
    >
      {(_, token) => <NewPassword token={token} />}
    </LinkPage>
  );
}

function NewPassword({ token }: { token: string }) {
  const form = useForm(schema, { password: '' });
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <Done
        title={<Trans>パスワードを｜変《か》えました</Trans>}
        actions={
          <LinkButton to="/sign-in">
            <Trans>ログインする</Trans>
          </LinkButton>
        }
      >
        <p>
          <Trans>
            ｜安全《あんぜん》のため、ほかの｜端末《たんまつ》のログインもすべて｜終《お》わりました。｜新《あたら》しいパスワードでログインしてください。
          </Trans>
        </p>
      </Done>
    );
  }
  return (
    <Form
      form={form}
      onSubmit={async ({ password }) => {
        await completeReset({ token, password });
        setDone(true);
      }}
      explain={explain}
      words={PASSWORD_WORDS}
      submit={<Trans>このパスワードにする</Trans>}
    >
      <NewPasswordField
        {...form.field('password')}
        typed={form.watch('password')}
        label={<Trans>｜新《あたら》しいパスワード</Trans>}
      />
    </Form>
  );
}

function explain({ status }: Refused) {
  if (status !== 410) return undefined;
  return {
    title: <Trans>このリンクは、もう｜使《つか》えません</Trans>,
    detail: (
      <LinkButton to="/password-reset" look="secondary" className="self-start">
        <Trans>もう｜一度《いちど》リンクを｜受《う》け｜取《と》る</Trans>
      </LinkButton>
    ),
  };
}
