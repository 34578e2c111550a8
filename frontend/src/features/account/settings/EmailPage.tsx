import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import * as v from 'valibot';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { TextField } from '@/ui/TextField';
import { askForEmailChange } from '../calls';
import { MailSent } from '../MailSent';
import { email } from '../schemas';
import { SettingsPart } from './SettingsPart';

const schema = v.object({ email });

export function EmailPage() {
  const text = useText();
  const form = useForm(schema, { email: '' });
  const [sent, setSent] = useState<string | null>(null);
  return (
    <SettingsPart title={text(msg`メールアドレス`)} heading={<Trans>メールアドレス</Trans>}>
      {(me) =>
        sent ? (
          <MailSent email={sent} onAgain={() => setSent(null)}>
            <p>
              <Trans>
                ｜新《あたら》しいアドレスに、｜確認《かくにん》のリンクを｜送《おく》りました。リンクを｜開《ひら》くまでは、いまのアドレスのままです。
              </Trans>
            </p>
          </MailSent>
        ) : (
          <>
            <p className="mb-6 rounded-8 bg-mist px-4 py-3">
              <span className="text-ink-soft text-sm">
                <Trans>いまのメールアドレス</Trans>
              </span>
              <br />
              <span className="break-all font-bold">{me.email}</span>
            </p>
            <Form
              form={form}
              onSubmit={async (values) => {
                await askForEmailChange(values.email);
                setSent(values.email);
              }}
              submit={<Trans>｜確認《かくにん》のメールを｜送《おく》る</Trans>}
            >
              <TextField
                {...form.field('email')}
                type="email"
                inputMode="email"
                autoComplete="email"
                label={<Trans>｜新《あたら》しいメールアドレス</Trans>}
              />
            </Form>
          </>
        )
      }
    </SettingsPart>
  );
}
