import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { type HoursAtGroup, myCertificatesQuery, myHoursQuery } from '@/api/attendance';
import { isUnreachable } from '@/api/problem';
import { useMe } from '@/api/session';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { TextField } from '@/ui/TextField';
import { Trouble } from '@/ui/Trouble';
import { Duration } from './Duration';

/** One's own hours, and certificates of them. */
export function HoursPage() {
  const text = useText();
  const hours = useQuery(myHoursQuery());
  return (
    <Page title={text(msg`活動の記録`)} className="max-w-[60rem]">
      <Breadcrumbs>
        <Link to="/me/matches" className={textLink}>
          <Trans>わたしの｜参加《さんか》</Trans>
        </Link>
        <Trans>｜活動《かつどう》の｜記録《きろく》</Trans>
      </Breadcrumbs>
      <PageHeading
        lead={
          <Trans>
            おたがいに｜確《たし》かめた｜時間《じかん》だけが｜記録《きろく》されます。｜学校《がっこう》や｜会社《かいしゃ》に｜出《だ》す｜証明書《しょうめいしょ》を｜作《つく》れます。
          </Trans>
        }
      >
        <Trans>｜活動《かつどう》の｜記録《きろく》</Trans>
      </PageHeading>
      {hours.isPending && <Skeleton className="h-60" />}
      {hours.isError && !hours.data && (
        <Trouble unreachable={isUnreachable(hours.error)} onRetry={() => hours.refetch()} />
      )}
      {hours.data && hours.data.lines.length === 0 && (
        <Panel
          title={<Trans>まだ｜記録《きろく》はありません</Trans>}
          actions={
            <LinkButton to="/opportunities">
              <Trans>｜参加《さんか》できる｜活動《かつどう》をさがす</Trans>
            </LinkButton>
          }
        />
      )}
      {hours.data && hours.data.lines.length > 0 && (
        <div className="flex flex-col gap-10">
          <p className="rounded-12 bg-mist p-5">
            <Trans>｜合計《ごうけい》</Trans>{' '}
            <strong className="text-[2rem]">
              <Duration minutes={hours.data.minutes} />
            </strong>
            {hours.data.points !== null && (
              <span className="ml-4">
                <Trans>{hours.data.points}ポイント</Trans>
              </span>
            )}
          </p>
          <ul className="flex flex-col gap-3">
            {hours.data.lines.map((line) => (
              <li
                key={`${line.groupName}${line.title}${line.first}`}
                className="rounded-12 border border-line p-4"
              >
                <Line line={line} />
              </li>
            ))}
          </ul>
          <Ask lines={hours.data.lines} />
        </div>
      )}
      <Issued />
    </Page>
  );
}

function Line({ line }: { line: HoursAtGroup }) {
  return (
    <>
      <p className="font-bold">
        {line.title ? <span lang="ja">{line.title}</span> : <Trans>｜活動《かつどう》</Trans>}
        {line.groupName && (
          <span lang="ja" className="block font-normal text-ink-soft">
            {line.groupName}
          </span>
        )}
      </p>
      <p className="text-sm">
        <DateText date={line.first} />
        {line.last !== line.first && (
          <>
            〜<DateText date={line.last} />
          </>
        )}
        <span className="mx-2" />
        <Trans>{line.days}｜日《にち》</Trans>・<Duration minutes={line.minutes} />
      </p>
    </>
  );
}

const day = v.pipe(v.string(), v.isoDate(say(msg`｜日《ひ》を｜入《い》れてください`)));
const schema = v.pipe(
  v.object({
    name: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, say(msg`お｜名前《なまえ》を｜入《い》れてください`)),
      v.maxLength(80, say(msg`80｜文字《もじ》までにしてください`)),
    ),
    from: day,
    until: day,
  }),
  v.forward(
    v.check(
      ({ from, until }) => from <= until,
      say(msg`｜終《お》わりは、｜始《はじ》まりより｜後《あと》にしてください`),
    ),
    ['until'],
  ),
);

function Ask({ lines }: { lines: readonly HoursAtGroup[] }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const me = useMe();
  const first = lines.map((line) => line.first).sort()[0] ?? dayIn(new Date());
  const form = useForm(schema, { name: me?.displayName ?? '', from: first, until: dayIn(new Date()) });
  const ask = async (body: v.InferOutput<typeof schema>, once: string) => {
    const { data } = await writing.POST('/api/v1/my/certificates', { body, once });
    await queries.invalidateQueries({ queryKey: myCertificatesQuery().queryKey });
    await navigate({ to: '/me/certificates/$certificateId', params: { certificateId: data.id } });
  };
  return (
    <section aria-labelledby="certificate" className="flex flex-col gap-4 border-line border-t pt-6">
      <h2 id="certificate" className="font-bold text-xl">
        <Trans>｜証明書《しょうめいしょ》を｜作《つく》る</Trans>
      </h2>
      <div className="max-w-prose">
        <Form form={form} onSubmit={ask} submit={<Trans>｜証明書《しょうめいしょ》を｜作《つく》る</Trans>}>
          <TextField
            {...form.field('name')}
            required
            autoComplete="name"
            label={<Trans>｜証明書《しょうめいしょ》にのせるお｜名前《なまえ》</Trans>}
            hint={
              <Trans>｜本名《ほんみょう》を｜入《い》れてください。あとから｜変《か》えられません。</Trans>
            }
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField {...form.field('from')} type="date" label={<Trans>この｜日《ひ》から</Trans>} />
            <TextField
              {...form.field('until')}
              type="date"
              max={dayIn(new Date())}
              label={<Trans>この｜日《ひ》まで</Trans>}
            />
          </div>
        </Form>
      </div>
    </section>
  );
}

function Issued() {
  const { data } = useQuery(myCertificatesQuery());
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="issued" className="mt-10 flex flex-col gap-3">
      <h2 id="issued" className="font-bold text-xl">
        <Trans>｜作《つく》った｜証明書《しょうめいしょ》</Trans>
      </h2>
      <ul className="border-line border-t">
        {data.items.map(({ id, from, until, minutes, revoked }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-3">
            <Link
              to="/me/certificates/$certificateId"
              params={{ certificateId: id }}
              className={`${textLink} inline-flex min-h-11 items-center`}
            >
              <span>
                <DateText date={from} />〜<DateText date={until} />
              </span>
            </Link>
            <span>
              <Duration minutes={minutes} />
            </span>
            {revoked && (
              <Tag tone="warning">
                <Trans>｜取《と》り｜消《け》しました</Trans>
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
