import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import * as v from 'valibot';
import { signedIn } from '@/api/renewing';
import type { AgeBand } from '@/api/types';
import { useLocale } from '@/lib/display';
import type { Refused } from '@/lib/failures';
import { say } from '@/lib/say';
import { Checkbox, RadioGroup } from '@/ui/ChoiceGroup';
import { Disclosure } from '@/ui/Disclosure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { TextField } from '@/ui/TextField';
import { AGE_BAND_VALUES, AGE_BANDS } from '../ageBands';
import { type Completion, completeSignUp, signUpPasskeyOptions, termsQuery } from '../calls';
import { NewPasswordField } from '../NewPasswordField';
import { createPasskey, nameOfDevice, passkeysWork, wasDismissed } from '../passkeys';
import * as ask from '../schemas';
import { TermsText } from '../terms/TermsText';

const fields = v.object({
  displayName: ask.displayName,
  ageBand: v.pipe(
    v.string(),
    v.check(
      (chosen) => AGE_BAND_VALUES.includes(chosen as AgeBand),
      say(msg`｜年代《ねんだい》をえらんでください`),
    ),
  ),
  guardianEmail: v.string(),
  way: v.string(),
  password: v.string(),
  agreed: v.pipe(
    v.boolean(),
    v.check(
      (agreed) => agreed,
      say(msg`｜規約《きやく》を｜読《よ》んで、｜同意《どうい》の｜印《しるし》をつけてください`),
    ),
  ),
});

type Values = v.InferOutput<typeof fields>;

/** Looked at only where it is asked for, together with everything else that is missing. */
const guardianEmail = v.forward(
  v.check(
    (all: Values) => all.ageBand !== 'UNDER_16' || v.is(ask.email, all.guardianEmail),
    ({ input }) => firstIssue(ask.email, input.guardianEmail),
  ),
  ['guardianEmail'],
);
const password = v.forward(
  v.check(
    (all: Values) => all.way !== 'PASSWORD' || v.is(ask.newPassword, all.password),
    ({ input }) => firstIssue(ask.newPassword, input.password),
  ),
  ['password'],
);
const firstIssue = (schema: v.GenericSchema, value: string) =>
  v.safeParse(schema, value).issues?.[0].message ?? '';

const schema = v.pipe(fields, guardianEmail, password);

export function CompletionForm({ email, token }: { email: string; token: string }) {
  const navigate = useNavigate();
  const terms = useQuery(termsQuery(useLocale()));
  const withPasskeys = passkeysWork();
  const form = useForm(schema, {
    displayName: '',
    ageBand: '',
    guardianEmail: '',
    way: 'PASSWORD',
    password: '',
    agreed: false,
  });
  const [dismissed, setDismissed] = useState(false);
  const [ageBand, way, typed, displayName] = form.watch(['ageBand', 'way', 'password', 'displayName']);

  const finish = async (values: Values) => {
    setDismissed(false);
    const completion: Completion = {
      token,
      displayName: values.displayName,
      ageBand: values.ageBand as AgeBand,
      termsVersion: terms.data?.version ?? '',
      password: values.way === 'PASSWORD' ? values.password : null,
      passkey: values.way === 'PASSKEY' ? await makePasskey(token, values.displayName) : null,
      guardianEmail: values.ageBand === 'UNDER_16' ? values.guardianEmail.trim() : null,
    };
    signedIn(await completeSignUp(completion));
    navigate({ to: '/me', replace: true });
  };

  return (
    <Form
      form={form}
      onSubmit={(values) =>
        finish(values).catch((error) => {
          if (!wasDismissed(error)) throw error;
          setDismissed(true);
        })
      }
      explain={explain}
      words={ask.PASSWORD_WORDS}
      submit={<Trans>アカウントをつくる</Trans>}
    >
      {/* The browser's password store learns which address the password belongs to. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <p className="rounded-8 bg-mist px-4 py-3">
        <span className="text-ink-soft text-sm">
          <Trans>メールアドレス</Trans>
        </span>
        <br />
        <span className="break-all font-bold">{email}</span>
      </p>
      <Part number={1} title={<Trans>お｜名前《なまえ》</Trans>}>
        <TextField
          {...form.field('displayName')}
          autoComplete="nickname"
          label={<Trans>こみっとで｜使《つか》う｜名前《なまえ》</Trans>}
          hint={<Trans>｜本名《ほんみょう》でなくてもかまいません。あとで｜変《か》えられます。</Trans>}
        />
      </Part>
      <Part number={2} title={<Trans>｜年代《ねんだい》</Trans>}>
        <RadioGroup
          {...form.choice('ageBand')}
          legend={<Trans>あなたの｜年代《ねんだい》</Trans>}
          legendHidden
          hint={
            <Trans>
              ｜生年月日《せいねんがっぴ》はうかがいません。18｜歳《さい》より｜下《した》の｜方《かた》を｜守《まも》るために｜使《つか》います。
            </Trans>
          }
          choices={AGE_BANDS}
        />
        {ageBand === 'UNDER_16' && (
          <div className="border-accent border-l-4 pl-4">
            <TextField
              {...form.field('guardianEmail')}
              type="email"
              inputMode="email"
              autoComplete="off"
              label={<Trans>おうちの｜人《ひと》（｜保護者《ほごしゃ》）のメールアドレス</Trans>}
              hint={
                <Trans>
                  おうちの｜人《ひと》に、｜使《つか》ってよいかをたずねるメールを｜送《おく》ります。｜返事《へんじ》が｜来《く》るまでは、｜見《み》ることだけできます。
                </Trans>
              }
            />
          </div>
        )}
      </Part>
      <Part number={3} title={<Trans>ログインの｜方法《ほうほう》</Trans>}>
        {withPasskeys && (
          <RadioGroup
            {...form.choice('way')}
            legend={<Trans>ログインの｜方法《ほうほう》</Trans>}
            legendHidden
            choices={[
              { value: 'PASSWORD', label: <Trans>パスワードを｜決《き》める</Trans> },
              {
                value: 'PASSKEY',
                label: (
                  <Trans>
                    パスキーを｜使《つか》う（この｜端末《たんまつ》の｜指紋《しもん》・｜顔《かお》・｜暗証番号《あんしょうばんごう》。｜覚《おぼ》えるものがありません）
                  </Trans>
                ),
              },
            ]}
          />
        )}
        {way === 'PASSWORD' && (
          <NewPasswordField {...form.field('password')} typed={typed} known={[email, displayName]} />
        )}
        {dismissed && (
          <p role="alert" className="font-bold text-error-2">
            <Trans>
              パスキーがつくられませんでした。もう｜一度《いちど》ためすか、パスワードをえらんでください。
            </Trans>
          </p>
        )}
      </Part>
      <Part number={4} title={<Trans>｜規約《きやく》への｜同意《どうい》</Trans>}>
        <Disclosure
          summary={
            <Trans>
              ｜利用規約《りようきやく》と｜個人情報《こじんじょうほう》の｜取扱《とりあつか》いを｜読《よ》む
            </Trans>
          }
        >
          {terms.data && <TermsText terms={terms.data} />}
        </Disclosure>
        <Checkbox
          {...form.tick('agreed')}
          label={<Trans>｜読《よ》みました。｜同意《どうい》します</Trans>}
        />
      </Part>
    </Form>
  );
}

async function makePasskey(token: string, displayName: string) {
  const { ceremony, publicKey } = await signUpPasskeyOptions({ token, displayName });
  return { ceremony, credential: await createPasskey(publicKey), name: nameOfDevice() };
}

function Part({ number, title, children }: { number: number; title: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3 border-line border-t pt-5">
      <h2 className="flex items-center gap-3 font-bold text-xl">
        <span
          aria-hidden="true"
          className="flex size-8 shrink-0 items-center justify-center rounded-full bg-accent text-base text-white"
        >
          {number}
        </span>
        <span>{title}</span>
      </h2>
      {children}
    </section>
  );
}

function explain({ code }: Refused) {
  if (code === 'LINK_NOT_OPEN') {
    return {
      title: <Trans>このリンクは、もう｜使《つか》えません</Trans>,
      detail: (
        <p>
          <Trans>
            ｜時間《じかん》がすぎました。「アカウントをつくる」から、はじめからやり｜直《なお》してください。
          </Trans>
        </p>
      ),
    };
  }
  return undefined;
}
