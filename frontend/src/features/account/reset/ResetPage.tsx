import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import * as v from 'valibot';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Page, PageHeading } from '@/ui/Page';
import { TextField } from '@/ui/TextField';
import { askForReset } from '../calls';
import { MailSent } from '../MailSent';
import { email } from '../schemas';

const schema = v.object({ email });

export function ResetPage() {
  const text = useText();
  const form = useForm(schema, { email: '' });
  const [sent, setSent] = useState<string | null>(null);
  return (
    <Page
      title={sent ? text(msg`メールをごらんください`) : text(msg`パスワードを忘れたとき`)}
      className="max-w-prose"
    >
      <PageHeading
        lead={
          !sent && (
            <Trans>
              ｜登録《とうろく》したメールアドレスを｜入《い》れてください。｜新《あたら》しいパスワードを｜決《き》めるリンクを｜送《おく》ります。
            </Trans>
          )
        }
      >
        <Trans>パスワードを｜忘《わす》れたとき</Trans>
      </PageHeading>
      {sent ? (
        <MailSent email={sent} onAgain={() => setSent(null)}>
          <p>
            <Trans>
              このアドレスのアカウントがあれば、リンクを｜送《おく》りました。リンクは30｜分間《ぷんかん》、1｜回《かい》だけ｜使《つか》えます。
            </Trans>
          </p>
        </MailSent>
      ) : (
        <Form
          form={form}
          onSubmit={async (values) => {
            await askForReset(values);
            setSent(values.email);
          }}
          submit={<Trans>リンクを｜送《おく》る</Trans>}
        >
          <TextField
            {...form.field('email')}
            type="email"
            inputMode="email"
            autoComplete="username"
            label={<Trans>メールアドレス</Trans>}
          />
        </Form>
      )}
    </Page>
  );
}
