import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { maxLength, minLength, object, pipe, regex, string, trim } from 'valibot';
import { callQuery } from '@/api/calls';
import { type Agenda, agendaQuery } from '@/api/wakuwaku';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Disclosure } from '@/ui/Disclosure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { Back, Desk } from '../../Desk';
import { Action } from '../../decisions/Decision';
import { Loaded } from '../../Loaded';
import { MomentField } from '../rules/fields';
import { instantOf } from '../rules/instants';
import { type MinutesView, minutesQuery, type PanelItem, reviewQuery } from './queries';
import { WhichCall } from './WhichCall';

const route = getRouteApi('/staff/calls/$id/hearing');

/** The hearing: announced, run by one clock for all, recorded, written down. */
export function HearingDeskPage() {
  const { id } = route.useParams();
  const text = useText();
  const review = useQuery(reviewQuery(id));
  const agenda = useQuery(agendaQuery(id));
  return (
    <Desk title={text(msg`発表会・議事録`)}>
      <Back to="/staff/calls/$id/review" params={{ id }}>
        <Trans>審査の準備と進み具合</Trans>
      </Back>
      <WhichCall id={id} />
      <Loaded query={review}>
        {({ items }) => (
          <div className="flex flex-col gap-8">
            <Announcing
              key={agenda.data?.revision ?? 0}
              call={id}
              agenda={agenda.data}
              items={items.filter(({ status }) => ['UNDER_REVIEW', 'SCORED', 'HEARD'].includes(status))}
            />
            {agenda.data && <Running call={id} agenda={agenda.data} items={items} />}
            <Minutes call={id} />
          </div>
        )}
      </Loaded>
    </Desk>
  );
}

const schema = object({
  place: pipe(string(), trim(), minLength(1, say(msg`場所を入れてください。`)), maxLength(200)),
  video: pipe(
    string(),
    trim(),
    regex(/^(https:\/\/\S+)?$/, say(msg`https:// から始まるアドレスを入れてください。`)),
  ),
  presentationMinutes: pipe(string(), regex(/^\d{1,3}$/, say(msg`数字を確かめてください`))),
  questionMinutes: pipe(string(), regex(/^\d{1,3}$/, say(msg`数字を確かめてください`))),
});

type AnnouncingProps = { call: string; agenda: Agenda | undefined; items: readonly PanelItem[] };

/** When, where, in which order; buttons move what others would drag. */
function Announcing({ call, agenda, items }: AnnouncingProps) {
  const cache = useQueryClient();
  const { data: rules } = useQuery(callQuery(call));
  const day = rules?.rules.dates.hearing;
  const [startsAt, setStartsAt] = useState<string | undefined>(agenda?.startsAt);
  const begins = startsAt ?? (day && instantOf(`${day}T13:00`));
  const known = agenda?.items.map(({ id }) => id) ?? [];
  const [order, setOrder] = useState<string[]>(() => [
    ...known,
    ...items.map(({ id }) => id).filter((id) => !known.includes(id)),
  ]);
  const form = useForm(schema, {
    place: agenda?.place ?? '',
    video: agenda?.video ?? '',
    presentationMinutes: String(agenda?.presentationMinutes ?? 10),
    questionMinutes: String(agenda?.questionMinutes ?? 10),
  });
  const titleOf = (id: string) =>
    items.find((item) => item.id === id)?.title ?? agenda?.items.find((item) => item.id === id)?.title ?? id;
  const move = (place: number, by: number) =>
    setOrder((held) => {
      const next = [...held];
      const [taken] = next.splice(place, 1);
      if (taken) next.splice(place + by, 0, taken);
      return next;
    });

  return (
    <Disclosure
      summary={agenda ? <Trans>日時・場所・順番を直す</Trans> : <Trans>日時・場所・順番を知らせる</Trans>}
      open={!agenda}
    >
      <Form
        form={form}
        submit={<Trans>公開する</Trans>}
        off={order.length === 0 || !begins}
        onSubmit={async (values) => {
          const { data } = await writing.PUT('/api/v1/desk/calls/{id}/agenda', {
            params: { path: { id: call } },
            body: {
              startsAt: begins ?? '',
              place: values.place,
              video: values.video || null,
              presentationMinutes: Number(values.presentationMinutes),
              questionMinutes: Number(values.questionMinutes),
              order,
            },
            ifMatch: agenda ? agenda.revision : '*',
          });
          cache.setQueryData(agendaQuery(call).queryKey, data as Agenda);
        }}
      >
        {begins && (
          <MomentField
            at="/startsAt"
            label={<Trans>始まりの日時</Trans>}
            value={begins}
            onChange={setStartsAt}
          />
        )}
        <TextField {...form.field('place')} label={<Trans>場所</Trans>} required />
        <TextField {...form.field('video')} label={<Trans>動画のアドレス（あれば）</Trans>} inputMode="url" />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            {...form.field('presentationMinutes')}
            label={<Trans>発表（分）</Trans>}
            inputMode="numeric"
          />
          <TextField
            {...form.field('questionMinutes')}
            label={<Trans>質疑（分）</Trans>}
            inputMode="numeric"
          />
        </div>
        <fieldset>
          <legend className="mb-1 font-bold">
            <Trans>発表の順番</Trans>
          </legend>
          <ol className="border-line border-t">
            {order.map((id, place) => (
              <li key={id} className="flex items-center gap-2 border-line border-b py-1">
                <span className="w-8 text-right tabular-nums">{place + 1}.</span>
                <span className="grow">{titleOf(id)}</span>
                <Button look="quiet" aria-disabled={place === 0} onClick={() => move(place, -1)}>
                  <ArrowUp aria-hidden="true" className="size-5" />
                  <span className="sr-only">
                    <Trans>{titleOf(id)}を前へ</Trans>
                  </span>
                </Button>
                <Button
                  look="quiet"
                  aria-disabled={place === order.length - 1}
                  onClick={() => move(place, 1)}
                >
                  <ArrowDown aria-hidden="true" className="size-5" />
                  <span className="sr-only">
                    <Trans>{titleOf(id)}を後へ</Trans>
                  </span>
                </Button>
              </li>
            ))}
          </ol>
        </fieldset>
      </Form>
    </Disclosure>
  );
}

type RunningProps = { call: string; agenda: Agenda; items: readonly PanelItem[] };
type Moment = 'PRESENTATION' | 'QUESTIONS' | 'END';

/** One clock for the hall, the screen at home and the members. */
function Running({ call, agenda, items }: RunningProps) {
  const cache = useQueryClient();
  const tick = (proposal: string, moment: Moment) =>
    writing
      .POST('/api/v1/desk/reviews/{proposal}/clock', { params: { path: { proposal } }, body: { moment } })
      .then(({ data }) => cache.setQueryData(agendaQuery(call).queryKey, data as Agenda));
  const running = agenda.items.some(({ presentationAt, endedAt }) => presentationAt && !endedAt);
  const next = running ? undefined : agenda.items.find(({ presentationAt }) => !presentationAt);
  return (
    <section className="flex flex-col gap-4">
      <h2 className="font-bold text-xl">
        <Trans>当日の進行</Trans>
      </h2>
      <p>
        <LinkButton look="secondary" to="/wakuwaku/calls/$id/hearing" params={{ id: call }}>
          <Trans>会場に映す時計を開く</Trans>
        </LinkButton>
      </p>
      <ol className="flex flex-col gap-4">
        {agenda.items.map((item) => {
          const status = items.find(({ id }) => id === item.id)?.status;
          return (
            <li key={item.id} className="flex flex-col gap-3 rounded-12 border border-line p-4">
              <p className="font-bold">
                {item.position}. {item.title}
                <span className="ml-3 font-normal text-ink-soft">{item.groupName}</span>
              </p>
              <div className="flex flex-wrap gap-3">
                {!item.presentationAt && (
                  <Action
                    look={item.id === next?.id ? 'primary' : 'secondary'}
                    onAct={() => tick(item.id, 'PRESENTATION')}
                  >
                    <Trans>発表を始める</Trans>
                  </Action>
                )}
                {item.presentationAt && !item.questionsAt && !item.endedAt && (
                  <Action onAct={() => tick(item.id, 'QUESTIONS')}>
                    <Trans>質疑を始める</Trans>
                  </Action>
                )}
                {item.presentationAt && !item.endedAt && (
                  <Action look="secondary" onAct={() => tick(item.id, 'END')}>
                    <Trans>終わる</Trans>
                  </Action>
                )}
                {item.endedAt && (
                  <span className="text-ink-soft">
                    <Trans>
                      <MomentText instant={item.endedAt} />
                      に終了
                    </Trans>
                  </span>
                )}
              </div>
              {status === 'SCORED' && (
                <Disclosure summary={<Trans>発表会を記録する</Trans>}>
                  <Recording call={call} proposal={item.id} />
                </Disclosure>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const recordSchema = object({
  proposers: pipe(string(), minLength(1, say(msg`出席したかどうかを選んでください。`))),
  department: pipe(string(), minLength(1, say(msg`出席したかどうかを選んでください。`))),
  note: pipe(string(), trim(), maxLength(4000, say(msg`4,000文字以内で書いてください。`))),
});

function Recording({ call, proposal }: { call: string; proposal: string }) {
  const cache = useQueryClient();
  const form = useForm(recordSchema, { proposers: '', department: '', note: '' });
  const presence = [
    { value: 'PRESENT', label: <Trans>出席</Trans> },
    { value: 'EXCUSED', label: <Trans>欠席（了承済み）</Trans> },
  ];
  type Presence = 'PRESENT' | 'EXCUSED';
  return (
    <Form
      form={form}
      submit={<Trans>記録する</Trans>}
      onSubmit={async ({ proposers, department, note }) => {
        await writing.POST('/api/v1/desk/reviews/{proposal}/hearing', {
          params: { path: { proposal } },
          body: {
            proposers: proposers as Presence,
            department: department as Presence,
            note: note || null,
          },
        });
        await cache.invalidateQueries({ queryKey: reviewQuery(call).queryKey });
      }}
    >
      <RadioGroup {...form.choice('proposers')} legend={<Trans>団体</Trans>} inline choices={presence} />
      <RadioGroup {...form.choice('department')} legend={<Trans>担当課</Trans>} inline choices={presence} />
      <TextArea {...form.field('note')} label={<Trans>質疑の内容</Trans>} limit={4000} />
    </Form>
  );
}

const minutesSchema = object({
  text: pipe(string(), trim(), minLength(1, say(msg`議事録を入れてください。`)), maxLength(20_000)),
  attendance: pipe(string(), regex(/^\d{1,6}$/, say(msg`数字を確かめてください`))),
});

function Minutes({ call }: { call: string }) {
  const query = useQuery(minutesQuery(call));
  return (
    <section className="flex flex-col gap-4">
      <h2 className="font-bold text-xl">
        <Trans>議事録</Trans>
      </h2>
      <Loaded query={query}>
        {(minutes) => <Writing key={minutes.revision} call={call} minutes={minutes} />}
      </Loaded>
    </section>
  );
}

type WritingProps = { call: string; minutes: MinutesView };

function Writing({ call, minutes }: WritingProps) {
  const cache = useQueryClient();
  const form = useForm(minutesSchema, {
    text: minutes.text ?? '',
    attendance: String(minutes.attendance ?? 0),
  });
  return (
    <div className="flex flex-col gap-4">
      <div role="status">
        {minutes.approvedAt && (
          <Notice kind="success" title={<Trans>委員長が承認しました</Trans>}>
            <p>
              <MomentText instant={minutes.approvedAt} />
            </p>
          </Notice>
        )}
        {minutes.text && !minutes.approvedAt && (
          <Notice title={<Trans>保存してあります。委員長の承認を待っています</Trans>}>
            <p>
              <Trans>
                除斥のない委員長（いなければ職務代理）の審査の画面に出ています。書き直すと、承認ももう一度です。
              </Trans>
            </p>
          </Notice>
        )}
      </div>
      <ul className="border-line border-t text-[0.9375rem]">
        {minutes.items.map((item) => (
          <li key={item.receipt} className="border-line border-b py-2">
            <strong>
              {item.receipt} {item.title}
            </strong>
            <span className="block">
              <Trans>
                出席 {item.present.join('、') || '―'}・除斥 {item.recused.join('、') || '―'}・定足数{' '}
                {item.quorum}
              </Trans>
            </span>
          </li>
        ))}
      </ul>
      <Form
        form={form}
        submit={<Trans>議事録を保存する</Trans>}
        onSubmit={async ({ text, attendance }) => {
          const { data } = await writing.PUT('/api/v1/desk/calls/{id}/minutes', {
            params: { path: { id: call } },
            body: { text, attendance: Number(attendance) },
            ifMatch: minutes.revision,
          });
          cache.setQueryData(minutesQuery(call).queryKey, data);
        }}
      >
        <TextArea {...form.field('text')} label={<Trans>本文</Trans>} limit={20_000} rows={10} required />
        <TextField {...form.field('attendance')} label={<Trans>傍聴した人数</Trans>} inputMode="numeric" />
      </Form>
    </div>
  );
}
