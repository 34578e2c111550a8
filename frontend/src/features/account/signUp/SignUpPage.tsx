import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as v from 'valibot';
import { getDisplay } from '@/lib/display';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Page, PageHeading } from '@/ui/Page';
import { TextField } from '@/ui/TextField';
import { askForSignUp } from '../calls';
import { MailSent } from '../MailSent';
import { email } from '../schemas';

const schema = v.object({ email });

/** The address first: the rest is asked once it is known to be theirs. */
export function SignUpPage() {
  const text = useText();
  const form = useForm(schema, { email: '' });
  const [sent, setSent] = useState<{ to: string; minutes: number } | null>(null);
  const minutes = sent?.minutes;

  return (
    <Page
      title={sent ? text(msg`メールをごらんください`) : text(msg`アカウントをつくる`)}
      className="max-w-prose"
    >
      <PageHeading
        lead={
          !sent && (
            <Trans>
              ｜団体《だんたい》を｜登録《とうろく》したり、｜活動《かつどう》に｜申《もう》しこんだりするときに｜使《つか》います。お｜金《かね》はかかりません。
            </Trans>
          )
        }
      >
        <Trans>アカウントをつくる</Trans>
      </PageHeading>
      {sent ? (
        <MailSent email={sent.to} onAgain={() => setSent(null)}>
          <p>
            <Trans>
              この｜宛先《あてさき》に、｜続《つづ》きのリンクを｜送《おく》りました。リンクは{minutes}
              ｜分間《ふんかん》、1｜回《かい》だけ｜使《つか》えます。
            </Trans>
          </p>
        </MailSent>
      ) : (
        <Form
          form={form}
          onSubmit={async (values, once) => {
            const { locale } = getDisplay();
            const { expiresInMinutes } = await askForSignUp({ ...values, locale }, once);
            setSent({ to: values.email, minutes: expiresInMinutes });
          }}
          submit={<Trans>｜続《つづ》きをメールで｜受《う》け｜取《と》る</Trans>}
        >
          <TextField
            {...form.field('email')}
            type="email"
            inputMode="email"
            autoComplete="email"
            label={<Trans>メールアドレス</Trans>}
            hint={
              <Trans>
                ｜続《つづ》きのリンクを、このアドレスに｜送《おく》ります。ほかの｜人《ひと》には｜見《み》えません。
              </Trans>
            }
          />
        </Form>
      )}
      <p className="mt-10 border-line border-t pt-6">
        <Trans>
          もうアカウントがある｜方《かた》は、
          <Link to="/sign-in" className={textLink}>
            ログイン
          </Link>
          へ。
        </Trans>
      </p>
    </Page>
  );
}
