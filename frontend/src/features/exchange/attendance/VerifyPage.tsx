import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { type VerifiedCertificate, verifiedQuery } from '@/api/attendance';
import { isNotFound, isUnreachable } from '@/api/problem';
import { useLocale } from '@/lib/display';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { DateText } from '@/ui/DateText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { Page, PageHeading } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { TextField } from '@/ui/TextField';
import { Trouble } from '@/ui/Trouble';
import { Duration } from './Duration';

const withCode = getRouteApi('/certificates/$code');

export function VerifyPage() {
  return <Verify code={undefined} />;
}

export function VerifiedPage() {
  const { code } = withCode.useParams();
  return <Verify key={code} code={code} />;
}

const schema = v.object({
  code: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, say(msg`｜確認番号《かくにんばんごう》を｜入《い》れてください`)),
    v.maxLength(40, say(msg`｜番号《ばんごう》が｜長《なが》すぎます`)),
  ),
});

/** For a school or an employer that holds the paper: whether the city certified it, without an account. */
function Verify({ code }: { code: string | undefined }) {
  const text = useText();
  const navigate = useNavigate();
  const form = useForm(schema, { code: code ?? '' });
  const found = useQuery({ ...verifiedQuery(code ?? ''), enabled: code !== undefined });
  return (
    <Page title={text(msg`証明書を確かめる`)} measure="prose">
      <PageHeading
        lead={
          <Trans>
            ｜紙《かみ》に｜書《か》いてある｜確認番号《かくにんばんごう》（16｜文字《もじ》）を｜入《い》れると、｜市《し》が｜発行《はっこう》したものか｜確《たし》かめられます。
          </Trans>
        }
      >
        <Trans>｜活動証明書《かつどうしょうめいしょ》を｜確《たし》かめる</Trans>
      </PageHeading>
      <div className="flex flex-col gap-8">
        <div role="status">
          {code !== undefined && found.isPending && <Skeleton className="h-40" />}
          {found.data && <Found certificate={found.data} />}
          {isNotFound(found.error) && (
            <Notice
              kind="error"
              title={<Trans>この｜番号《ばんごう》の｜証明書《しょうめいしょ》はありません</Trans>}
            >
              <p>
                <Trans>
                  ｜番号《ばんごう》を｜確《たし》かめてください。｜取《と》り｜消《け》された｜証明書《しょうめいしょ》も｜出《で》ません。
                </Trans>
              </p>
            </Notice>
          )}
        </div>
        {found.isError && !isNotFound(found.error) && (
          <Trouble unreachable={isUnreachable(found.error)} onRetry={() => found.refetch()} />
        )}
        <Form
          form={form}
          onSubmit={({ code: typed }) =>
            navigate({ to: '/certificates/$code', params: { code: typed.replaceAll(/\s/g, '') } })
          }
          submit={<Trans>｜確《たし》かめる</Trans>}
        >
          <TextField
            {...form.field('code')}
            required
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className="text-lg tracking-wider"
            label={<Trans>｜確認番号《かくにんばんごう》</Trans>}
            hint={
              <Trans>
                ハイフンや、｜大文字《おおもじ》・｜小文字《こもじ》のちがいは｜気《き》にしなくてかまいません。
              </Trans>
            }
          />
        </Form>
      </div>
    </Page>
  );
}

function Found({ certificate }: { certificate: VerifiedCertificate }) {
  const english = useLocale() === 'en';
  const { nameHint, city, from, until, lines, minutes, issuedAt } = certificate;
  return (
    <Notice
      kind="success"
      title={<Trans>この｜証明書《しょうめいしょ》は{city}が｜発行《はっこう》しました</Trans>}
    >
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[9rem_1fr]">
        <dt className="text-ink-soft">
          <Trans>お｜名前《なまえ》（｜最初《さいしょ》の｜文字《もじ》）</Trans>
        </dt>
        <dd lang="ja" className="font-bold">
          {nameHint}
        </dd>
        <dt className="text-ink-soft">
          <Trans>｜期間《きかん》</Trans>
        </dt>
        <dd>
          <DateText date={from} />〜<DateText date={until} />
        </dd>
        <dt className="text-ink-soft">
          <Trans>｜合計《ごうけい》</Trans>
        </dt>
        <dd className="font-bold">
          <Duration minutes={minutes} />
        </dd>
        <dt className="text-ink-soft">
          <Trans>｜発行《はっこう》</Trans>
        </dt>
        <dd>
          <MomentText instant={issuedAt} />
        </dd>
      </dl>
      <ul className="mt-2 flex flex-col gap-2 border-line border-t pt-3">
        {lines.map((line) => (
          <li key={`${line.groupName}${line.first}`}>
            <span lang={english && line.groupNameEn ? 'en' : 'ja'} className="font-bold">
              {(english && line.groupNameEn) || line.groupName || (
                <Trans>｜個人《こじん》の｜募集《ぼしゅう》</Trans>
              )}
            </span>
            <span className="block text-sm">
              <Trans>{line.days}｜日《にち》</Trans>・<Duration minutes={line.minutes} />
            </span>
          </li>
        ))}
      </ul>
      <p className="text-sm">
        <Trans>
          ｜紙《かみ》のお｜名前《なまえ》・｜期間《きかん》・｜時間《じかん》と、くらべてください。
        </Trans>
      </p>
    </Notice>
  );
}
