import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { check, isoDate, object, pipe, string } from 'valibot';
import type { components } from '@/api/schema';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { DateText } from '@/ui/DateText';
import { Disclosure } from '@/ui/Disclosure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { type Column, Table } from '@/ui/Table';
import { TextField } from '@/ui/TextField';
import { Action } from '../decisions/Decision';
import { Loaded } from '../Loaded';
import { attendanceQuery, type Mediation } from './queries';

type Day = components['schemas']['AttendanceDay'];

const RUNS: readonly Mediation['status'][] = ['CONFIRMED', 'ACTIVE'];
const HELD: readonly Mediation['status'][] = [...RUNS, 'COMPLETED', 'CLOSED'];

/** What was done: the hours are said for both by whoever stands in between, and then it is over. */
export function Held({ mediation }: { mediation: Mediation }) {
  const held = HELD.includes(mediation.status);
  const attendance = useQuery({ ...attendanceQuery(mediation.id), enabled: held });
  const text = useText();
  const cache = useQueryClient();
  const heard = () => cache.invalidateQueries({ queryKey: ['desk'] });
  if (!held) return null;
  const running = RUNS.includes(mediation.status);
  const columns: Column<Day>[] = [
    { key: 'day', names: true, header: <Trans>日</Trans>, cell: ({ day }) => <DateText date={day} /> },
    {
      key: 'minutes',
      align: 'right',
      narrow: true,
      header: <Trans>時間</Trans>,
      cell: ({ minutes }) => (minutes === null ? text(msg`まだ`) : text(msg`${minutes}分`)),
    },
  ];
  return (
    <section className="flex max-w-prose flex-col gap-4">
      <h2 className="font-bold text-xl">
        <Trans>活動した時間</Trans>
      </h2>
      <Loaded query={attendance}>
        {({ days }) => (
          <>
            {days.length > 0 && (
              <Table
                caption={<Trans>活動した日</Trans>}
                columns={columns}
                rows={days}
                rowKey={({ day }) => day}
                empty={null}
              />
            )}
            {running && (
              <Disclosure open={days.length === 0} summary={<Trans>時間を入れる</Trans>}>
                <Hours mediation={mediation} known={days} onDone={heard} />
              </Disclosure>
            )}
            {running && days.length > 0 && days.every(({ minutes }) => minutes !== null) && (
              <Action
                onAct={async () => {
                  await writing.POST('/api/v1/matches/{id}/attendance/completion', {
                    params: { path: { id: mediation.id } },
                  });
                  await heard();
                }}
              >
                <Trans>活動を終わりにする</Trans>
              </Action>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

const DAY_MINUTES = 1440;

const schema = object({
  day: pipe(string(), isoDate(say(msg`日にちを入れてください。`))),
  minutes: pipe(
    string(),
    check(
      (value) => /^\d{1,4}$/.test(value.trim()) && Number(value) <= DAY_MINUTES,
      say(msg`0から1440までの分数を入れてください。`),
    ),
  ),
});

type HoursProps = { mediation: Mediation; known: readonly Day[]; onDone: () => Promise<unknown> };

function Hours({ mediation: { id, agreement }, known, onDone }: HoursProps) {
  const today = dayIn(new Date());
  const agreed = agreement?.heldOn;
  const open = agreed && agreed <= today && !known.some(({ day }) => day === agreed);
  const form = useForm(schema, { day: open ? agreed : today, minutes: '' });
  return (
    <Form
      form={form}
      submit={<Trans>両方に確かめたので、入れる</Trans>}
      onSubmit={async ({ day, minutes }) => {
        await writing.PUT('/api/v1/matches/{id}/attendance/{day}/hours', {
          params: { path: { id, day } },
          body: { minutes: Number(minutes) },
        });
        form.reset({ day: today, minutes: '' });
        await onDone();
      }}
    >
      <div className="flex flex-wrap gap-4">
        <TextField {...form.field('day')} type="date" max={today} label={<Trans>日にち</Trans>} />
        <TextField
          {...form.field('minutes')}
          required
          inputMode="numeric"
          className="max-w-32"
          label={<Trans>時間（分）</Trans>}
        />
      </div>
    </Form>
  );
}
