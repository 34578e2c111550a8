import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { QrCode as QrIcon, ScanLine } from 'lucide-react';
import { useState } from 'react';
import * as v from 'valibot';
import { type AttendanceDay, attendanceQuery, type MatchAttendance } from '@/api/attendance';
import { MATCHES, type Match } from '@/api/matches';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { say } from '@/lib/say';
import { useTask } from '@/lib/useTask';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { Dialog } from '@/ui/Dialog';
import { Disclosure } from '@/ui/Disclosure';
import { ActForm } from '@/ui/form/ActForm';
import { Failure } from '@/ui/form/Failure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { Tag } from '@/ui/Tag';
import { TextField } from '@/ui/TextField';
import { Part } from '../match/Part';
import { Duration } from './Duration';
import { minutesOf, partsOf } from './minutes';

const A_WEEK = 7 * 24 * 60 * 60 * 1000;

const HELD: readonly Match['status'][] = ['CONFIRMED', 'ACTIVE', 'COMPLETED', 'CLOSED'];

/** The day itself: the pass or the door, what was seen, what each side says, what holds. */
export function AttendancePart({ match }: { match: Match }) {
  const queries = useQueryClient();
  const held = HELD.includes(match.status);
  const { data } = useQuery({ ...attendanceQuery(match.id), enabled: held });
  if (!held) return null;
  const heard = ({ data: answer }: { data: MatchAttendance }) => {
    queries.setQueryData(attendanceQuery(match.id).queryKey, answer);
    void queries.invalidateQueries({ queryKey: [MATCHES] });
  };
  const running = match.status === 'CONFIRMED' || match.status === 'ACTIVE';
  const days = data?.days ?? [];
  // Once something is on record, or long before the day, there are more urgent things to do here.
  const soon = dayIn(new Date(Date.now() + A_WEEK));
  const look = days.length === 0 && (match.agreement?.heldOn ?? soon) <= soon ? 'primary' : 'secondary';
  const whole = days.length > 0 && days.every(({ minutes }) => minutes !== null);
  return (
    <Part title={<Trans>｜活動《かつどう》の｜日《ひ》</Trans>}>
      {running && (
        <p className="flex flex-wrap gap-3">
          {match.side === 'OFFER' ? (
            <LinkButton look={look} to="/me/matches/$matchId/pass" params={{ matchId: match.id }}>
              <QrIcon aria-hidden="true" className="size-5" />
              <span>
                <Trans>｜当日《とうじつ》の｜入場証《にゅうじょうしょう》</Trans>
              </span>
            </LinkButton>
          ) : (
            <LinkButton look={look} to="/door">
              <ScanLine aria-hidden="true" className="size-5" />
              <span>
                <Trans>｜受付《うけつけ》のページを｜開《ひら》く</Trans>
              </span>
            </LinkButton>
          )}
        </p>
      )}
      {days.map((day) => (
        <Day key={day.day} day={day} match={match} heard={heard} open={running} />
      ))}
      {running && <AnotherDay match={match} heard={heard} known={days.map(({ day }) => day)} />}
      {whole && running && (
        <ActForm
          submit={<Trans>｜活動《かつどう》を｜終《お》わりにする</Trans>}
          onSubmit={() =>
            writing
              .POST('/api/v1/matches/{id}/attendance/completion', { params: { path: { id: match.id } } })
              .then(heard)
          }
        >
          <p>
            <Trans>
              すべての｜日《ひ》の｜時間《じかん》がそろいました（｜合計《ごうけい》
              <Duration minutes={data?.minutes ?? 0} />
              ）。｜終《お》わりにすると、おたがいに｜感想《かんそう》を｜書《か》けます。
            </Trans>
          </p>
        </ActForm>
      )}
      {running && match.side === 'NEED' && <DidNotCome match={match} heard={heard} />}
    </Part>
  );
}

type Heard = (answer: { data: MatchAttendance }) => void;
type DayProps = { day: AttendanceDay; match: Match; heard: Heard; open: boolean };

function Day({ day, match, heard, open }: DayProps) {
  const { cameAt, leftAt, seen, saidByMe, saidByOther, minutes, disputed, settlement } = day;
  const task = useTask();
  const suggested = saidByOther ?? seen;
  const state = (total: number) =>
    writing
      .PUT('/api/v1/matches/{id}/attendance/{day}/hours', {
        params: { path: { id: match.id, day: day.day } },
        body: { minutes: total },
      })
      .then(heard);
  return (
    <section className="flex flex-col gap-3 rounded-12 border border-line p-4 sm:p-5">
      <h3 className="flex flex-wrap items-center gap-3 font-bold text-lg">
        <DateText date={day.day} />
        {minutes !== null && (
          <Tag tone="soft">
            <Trans>
              <Duration minutes={minutes} />
              で｜決《き》まり
            </Trans>
          </Tag>
        )}
        {disputed && minutes === null && (
          <Tag tone="warning">
            <Trans>｜時間《じかん》がちがっています</Trans>
          </Tag>
        )}
      </h3>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_1fr]">
        {cameAt && (
          <>
            <dt className="text-ink-soft">
              <Trans>｜受付《うけつけ》の｜記録《きろく》</Trans>
            </dt>
            <dd>
              <MomentText instant={cameAt} />
              {leftAt && (
                <>
                  〜<MomentText instant={leftAt} />
                </>
              )}
            </dd>
          </>
        )}
        {saidByMe !== null && (
          <>
            <dt className="text-ink-soft">
              <Trans>あなたが｜入《い》れた｜時間《じかん》</Trans>
            </dt>
            <dd>
              <Duration minutes={saidByMe} />
            </dd>
          </>
        )}
        {saidByOther !== null && (
          <>
            <dt className="text-ink-soft">
              <Trans>｜相手《あいて》が｜入《い》れた｜時間《じかん》</Trans>
            </dt>
            <dd>
              <Duration minutes={saidByOther} />
            </dd>
          </>
        )}
      </dl>
      {settlement && (
        <Notice title={<Trans>コーディネーターが｜決《き》めました</Trans>}>
          <p lang="ja">{settlement}</p>
        </Notice>
      )}
      {disputed && minutes === null && (
        <Notice kind="warning" title={<Trans>コーディネーターが｜確《たし》かめます</Trans>}>
          <p>
            <Trans>
              ｜二人《ふたり》の｜時間《じかん》がちがうので、｜市《し》のコーディネーターが｜両方《りょうほう》に｜聞《き》いて｜決《き》めます。｜入《い》れまちがいなら、ここで｜直《なお》せます。
            </Trans>
          </p>
        </Notice>
      )}
      {task.failure !== null && <Failure error={task.failure} attempt={task.attempt} />}
      {open && minutes === null && suggested !== null && saidByMe === null && (
        <Button
          className="self-start"
          aria-disabled={task.busy}
          onClick={() => task.run(() => state(suggested))}
        >
          <Trans>
            <Duration minutes={suggested} />
            で｜合《あ》っている
          </Trans>
        </Button>
      )}
      {open && minutes === null && saidByMe === null && <Hours onSend={state} start={suggested} />}
      {open && minutes === null && saidByMe !== null && saidByOther === null && (
        <p className="text-ink-soft text-sm">
          <Trans>
            ｜相手《あいて》が｜同《おな》じ｜時間《じかん》を｜入《い》れるか、2｜週間《しゅうかん》たつと｜決《き》まります。
          </Trans>
        </p>
      )}
      {open && minutes === null && saidByMe !== null && (
        <Disclosure summary={<Trans>｜入《い》れた｜時間《じかん》を｜直《なお》す</Trans>}>
          <Hours onSend={state} start={saidByMe} />
        </Disclosure>
      )}
    </section>
  );
}

const hours = v.pipe(
  v.object({ hours: v.string(), minutes: v.string() }),
  v.forward(
    v.check(
      (values) => minutesOf(values.hours, values.minutes) !== null,
      say(msg`｜時間《じかん》を｜数字《すうじ》で｜入《い》れてください`),
    ),
    ['hours'],
  ),
);

function Hours({ onSend, start }: { onSend: (minutes: number) => Promise<unknown>; start: number | null }) {
  const parts = partsOf(start ?? 0);
  const form = useForm(hours, {
    hours: start === null ? '' : String(parts.hours),
    minutes: start === null ? '' : String(parts.minutes),
  });
  return (
    <Form
      form={form}
      onSubmit={(values) => onSend(minutesOf(values.hours, values.minutes) ?? 0)}
      submit={<Trans>この｜時間《じかん》を｜入《い》れる</Trans>}
    >
      <div className="flex flex-wrap gap-4">
        <TextField
          {...form.field('hours')}
          inputMode="numeric"
          className="max-w-24"
          label={<Trans>｜時間《じかん》</Trans>}
        />
        <TextField
          {...form.field('minutes')}
          inputMode="numeric"
          className="max-w-24"
          label={<Trans>｜分《ふん》</Trans>}
        />
      </div>
    </Form>
  );
}

const another = v.pipe(
  v.object({
    day: v.pipe(v.string(), v.isoDate(say(msg`｜日《ひ》を｜入《い》れてください`))),
    hours: v.string(),
    minutes: v.string(),
  }),
  v.forward(
    v.check(
      (values) => minutesOf(values.hours, values.minutes) !== null,
      say(msg`｜時間《じかん》を｜数字《すうじ》で｜入《い》れてください`),
    ),
    ['hours'],
  ),
);

/** A day the door did not see: one says it, the other confirms. */
function AnotherDay({ match, heard, known }: { match: Match; heard: Heard; known: string[] }) {
  const today = dayIn(new Date());
  const [open, setOpen] = useState(false);
  const agreed = match.agreement?.heldOn;
  const form = useForm(another, {
    day: agreed && agreed <= today && !known.includes(agreed) ? agreed : today,
    hours: '',
    minutes: '0',
  });
  if (!open) {
    return (
      <Button look="secondary" className="self-start" onClick={() => setOpen(true)}>
        {known.length > 0 ? (
          <Trans>ほかの｜日《ひ》の｜時間《じかん》を｜入《い》れる</Trans>
        ) : (
          <Trans>｜活動《かつどう》した｜時間《じかん》を｜入《い》れる</Trans>
        )}
      </Button>
    );
  }
  return (
    <div className="rounded-12 border border-line p-4 sm:p-5">
      <Form
        form={form}
        submit={<Trans>この｜時間《じかん》を｜入《い》れる</Trans>}
        onSubmit={async ({ day, hours: h, minutes: m }) => {
          heard(
            await writing.PUT('/api/v1/matches/{id}/attendance/{day}/hours', {
              params: { path: { id: match.id, day } },
              body: { minutes: minutesOf(h, m) ?? 0 },
            }),
          );
          setOpen(false);
        }}
      >
        <div className="flex flex-wrap gap-4">
          <TextField {...form.field('day')} type="date" max={today} label={<Trans>｜日《ひ》</Trans>} />
          <TextField
            {...form.field('hours')}
            inputMode="numeric"
            className="max-w-24"
            label={<Trans>｜時間《じかん》</Trans>}
          />
          <TextField
            {...form.field('minutes')}
            inputMode="numeric"
            className="max-w-24"
            label={<Trans>｜分《ふん》</Trans>}
          />
        </div>
      </Form>
    </div>
  );
}

function DidNotCome({ match, heard }: { match: Match; heard: Heard }) {
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button look="quiet" className="px-0" onClick={() => setAsking(true)}>
        <Trans>｜当日《とうじつ》、｜来《き》ませんでした</Trans>
      </Button>
      {asking && (
        <Dialog
          title={<Trans>｜来《こ》なかったことを｜知《し》らせますか</Trans>}
          onClose={() => setAsking(false)}
        >
          <ActForm
            submit={<Trans>｜知《し》らせる</Trans>}
            onSubmit={async () => {
              heard(
                await writing.POST('/api/v1/matches/{id}/attendance/absence', {
                  params: { path: { id: match.id } },
                  body: {},
                }),
              );
              setAsking(false);
            }}
          >
            <p>
              <Trans>
                このやりとりは｜終《お》わり、｜空《あ》いた｜席《せき》は｜待《ま》っている｜人《ひと》に｜進《すす》みます。｜事情《じじょう》があるかもしれません。まずメッセージで｜聞《き》いてみてください。
              </Trans>
            </p>
          </ActForm>
        </Dialog>
      )}
    </div>
  );
}
