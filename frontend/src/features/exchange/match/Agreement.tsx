import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import * as v from 'valibot';
import type { Match } from '@/api/matches';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { ActForm } from '@/ui/form/ActForm';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Select } from '@/ui/Select';
import { Tag } from '@/ui/Tag';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { Words } from '../Words';
import { INSURANCES } from '../words';
import { Part } from './Part';
import { useHeard } from './useHeard';

type Insurance = keyof typeof INSURANCES;

/** Day, place and insurance: one side says them, the other agrees. */
export function Agreement({ match }: { match: Match }) {
  const { agreement, actions, agreedByMe, agreedByOther } = match;
  const mayPropose = actions.includes('PROPOSE_TERMS');
  const [changing, setChanging] = useState(false);
  const heard = useHeard();
  if (!agreement && !mayPropose) return null;
  const agree = () =>
    writing
      .POST('/api/v1/matches/{id}/agreement/acceptance', {
        params: { path: { id: match.id } },
        ifMatch: match.revision,
      })
      .then(heard);
  return (
    <Part title={<Trans>｜日時《にちじ》と｜場所《ばしょ》</Trans>}>
      {agreement && (
        <>
          <dl className="grid gap-x-6 gap-y-2 rounded-12 bg-mist p-5 sm:grid-cols-[8rem_1fr]">
            <dt className="font-bold">
              <Trans>｜日時《にちじ》</Trans>
            </dt>
            <dd>
              {agreement.heldOn ? (
                <DateText date={agreement.heldOn} />
              ) : (
                <Trans>｜日《ひ》は｜決《き》めていません</Trans>
              )}
              {agreement.startsAt && (
                <span className="ml-2 tabular-nums">
                  {agreement.startsAt.slice(0, 5)}〜{agreement.endsAt?.slice(0, 5)}
                </span>
              )}
            </dd>
            <dt className="font-bold">
              <Trans>｜場所《ばしょ》</Trans>
            </dt>
            <dd lang="ja" className="whitespace-pre-wrap">
              {agreement.place}
            </dd>
            {agreement.insurance && (
              <>
                <dt className="font-bold">
                  <Trans>｜保険《ほけん》</Trans>
                </dt>
                <dd>
                  <Words of={INSURANCES[agreement.insurance]} />
                </dd>
              </>
            )}
          </dl>
          <p role="status" className="flex flex-wrap gap-2">
            <Tag tone={agreedByMe ? 'soft' : 'plain'}>
              {agreedByMe ? <Trans>あなた：はい</Trans> : <Trans>あなた：まだ</Trans>}
            </Tag>
            <Tag tone={agreedByOther ? 'soft' : 'plain'}>
              {agreedByOther ? <Trans>｜相手《あいて》：はい</Trans> : <Trans>｜相手《あいて》：まだ</Trans>}
            </Tag>
          </p>
        </>
      )}
      {actions.includes('AGREE') && (
        <ActForm onSubmit={agree} submit={<Trans>この｜日時《にちじ》と｜場所《ばしょ》でよい</Trans>} />
      )}
      {mayPropose && agreement && !changing && (
        <Button look="secondary" className="self-start" onClick={() => setChanging(true)}>
          <Trans>｜別《べつ》の｜日時《にちじ》・｜場所《ばしょ》を｜提案《ていあん》する</Trans>
        </Button>
      )}
      {mayPropose && (!agreement || changing) && (
        <Propose
          key={match.revision}
          match={match}
          onDone={(answer) => {
            heard(answer);
            setChanging(false);
          }}
        />
      )}
    </Part>
  );
}

const schema = v.pipe(
  v.object({
    heldOn: v.string(),
    startsAt: v.string(),
    endsAt: v.string(),
    place: v.pipe(v.string(), v.trim(), v.minLength(1, say(msg`｜場所《ばしょ》を｜入《い》れてください`))),
    insurance: v.string(),
  }),
  v.forward(
    v.check(
      ({ startsAt, endsAt }) => !startsAt || !endsAt || startsAt < endsAt,
      say(msg`｜終《お》わりは、｜始《はじ》まりより｜後《あと》にしてください`),
    ),
    ['endsAt'],
  ),
);

function Propose({ match, onDone }: { match: Match; onDone: (answer: { data: Match }) => void }) {
  const text = useText();
  const { agreement, need } = match;
  const form = useForm(schema, {
    heldOn: agreement?.heldOn ?? need?.days.find((day) => day >= dayIn(new Date())) ?? '',
    startsAt: (agreement?.startsAt ?? need?.startsAt ?? '').slice(0, 5),
    endsAt: (agreement?.endsAt ?? need?.endsAt ?? '').slice(0, 5),
    place: agreement?.place ?? need?.placeName ?? '',
    insurance: agreement?.insurance ?? '',
  });
  const propose = async (values: v.InferOutput<typeof schema>) =>
    onDone(
      await writing.PUT('/api/v1/matches/{id}/agreement', {
        params: { path: { id: match.id } },
        ifMatch: match.revision,
        body: {
          place: values.place,
          heldOn: values.heldOn || null,
          startsAt: values.startsAt || null,
          endsAt: values.endsAt || null,
          insurance: (values.insurance || null) as Insurance | null,
        },
      }),
    );
  return (
    <Form form={form} onSubmit={propose} submit={<Trans>｜相手《あいて》に｜提案《ていあん》する</Trans>}>
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          {...form.field('heldOn')}
          type="date"
          min={dayIn(new Date())}
          label={<Trans>｜日《ひ》にち（1｜回目《かいめ》）</Trans>}
        />
        <TextField
          {...form.field('startsAt')}
          type="time"
          label={<Trans>｜始《はじ》まり｜時刻《じこく》</Trans>}
        />
        <TextField
          {...form.field('endsAt')}
          type="time"
          label={<Trans>｜終《お》わり｜時刻《じこく》</Trans>}
        />
      </div>
      <TextArea
        {...form.field('place')}
        required
        rows={2}
        className="min-h-20"
        label={<Trans>｜場所《ばしょ》・｜集合《しゅうごう》のしかた</Trans>}
      />
      <Select
        {...form.field('insurance')}
        label={<Trans>｜保険《ほけん》</Trans>}
        options={[
          { value: '', label: text(msg`選んでください`) },
          ...Object.entries(INSURANCES).map(([value, label]) => ({ value, label: text(label) })),
        ]}
      />
    </Form>
  );
}
