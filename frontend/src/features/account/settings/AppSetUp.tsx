import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import * as v from 'valibot';
import type { Refused } from '@/lib/failures';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { QrCode } from '@/ui/QrCode';
import { TextField } from '@/ui/TextField';
import { confirmTotp, type NewTotp } from '../calls';
import { sixDigits } from '../schemas';

const schema = v.object({ code: sixDigits });

type Props = { begun: NewTotp; onConfirmed: (recoveryCodes: string[]) => void };

/** The code to read with the app, the same to type by hand, and the proof that the app has it. */
export function AppSetUp({ begun: { secret, uri }, onConfirmed }: Props) {
  const text = useText();
  const form = useForm(schema, { code: '' });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const grouped = secret.match(/.{1,4}/g)?.join(' ') ?? secret;

  return (
    <div className="flex flex-col gap-8">
      <section className="flex flex-col gap-4">
        <h2 ref={heading} tabIndex={-1} className="font-bold text-xl">
          <Trans>1. アプリで｜読《よ》み｜取《と》る</Trans>
        </h2>
        <div className="flex flex-wrap items-start gap-6">
          <QrCode
            text={uri}
            label={text(msg`認証アプリで読み取るQRコード`)}
            className="size-52 shrink-0 rounded-8 border border-line"
          />
          <div className="flex min-w-60 grow basis-60 flex-col gap-2">
            <p>
              <Trans>
                このスマートフォンで｜設定《せってい》しているときは、
                <a href={uri} className="text-link underline underline-offset-4">
                  ここを｜押《お》すとアプリが｜開《ひら》きます
                </a>
                。
              </Trans>
            </p>
            <p>
              <Trans>
                ｜読《よ》み｜取《と》れないときは、この｜文字《もじ》をアプリに｜入《い》れてください：
              </Trans>
            </p>
            <p className="select-all rounded-8 bg-mist px-3 py-2 font-mono text-lg tracking-wide">
              {grouped}
            </p>
          </div>
        </div>
      </section>
      <section className="flex flex-col gap-4">
        <h2 className="font-bold text-xl">
          <Trans>2. ｜数字《すうじ》を｜確《たし》かめる</Trans>
        </h2>
        <Form
          form={form}
          onSubmit={async ({ code }) => onConfirmed(await confirmTotp(code))}
          explain={explain}
          submit={<Trans>｜確《たし》かめる</Trans>}
        >
          <TextField
            {...form.field('code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            className="max-w-64 text-xl tabular-nums tracking-widest"
            label={<Trans>｜認証《にんしょう》アプリの6けたの｜数字《すうじ》</Trans>}
          />
        </Form>
      </section>
    </div>
  );
}

function explain({ code }: Refused) {
  if (code !== 'CODE_WRONG') return undefined;
  return {
    title: <Trans>｜数字《すうじ》がちがいます</Trans>,
    detail: (
      <p>
        <Trans>
          いまアプリに｜出《で》ている｜数字《すうじ》を｜入《い》れてください。スマートフォンの｜時計《とけい》が｜合《あ》っているかも｜確《たし》かめてください。
        </Trans>
      </p>
    ),
  };
}
