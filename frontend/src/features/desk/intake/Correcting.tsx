import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { maxLength, object, pipe, string } from 'valibot';
import { cityQuery } from '@/api/queries';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import type { HeldRow } from '../queries';

/** What the city's files call the kind of a group: one of few words. */
const KIND = '種別';
const LONGEST_CELL = 4000;

const cell = pipe(string(), maxLength(LONGEST_CELL, say(msg`4,000文字以内で書いてください。`)));

/** A row as a form: a field for each column of the file, and one for each column that is missed. */
export function Correcting({ row }: { row: HeldRow }) {
  const cache = useQueryClient();
  // The file speaks the language of the city.
  const { data: city } = useQuery(cityQuery('ja'));
  const known = row.values as Record<string, string | null>;
  const missed = row.problems.map(({ column }) => column).filter((column) => !(column in known));
  const columns = [...new Set([...missed, ...Object.keys(known)])];
  const wrong = new Map(row.problems.map(({ column, reason }) => [column, reason]));
  // Headers of a file may hold any sign there is: fields are named by their place.
  const names = columns.map((_, place) => `c${place}`);
  const form = useForm(
    object(Object.fromEntries(names.map((name) => [name, cell]))),
    Object.fromEntries(columns.map((column, place) => [names[place], known[column] ?? ''])),
  );

  const save = async (values: Record<string, string>) => {
    const changed = columns
      .map((column, place) => [column, values[`c${place}`] ?? ''] as const)
      .filter(([column, value]) => (known[column] ?? '') !== value);
    await writing.PATCH('/api/v1/desk/held-rows/{id}', {
      params: { path: { id: row.id } },
      ifMatch: row.revision,
      body: { values: Object.fromEntries(changed) as Record<string, never> },
    });
    await cache.invalidateQueries({ queryKey: ['desk'] });
  };

  return (
    <section className="flex max-w-prose flex-col gap-4">
      <h2 className="font-bold text-xl">
        <Trans>この場でなおす</Trans>
      </h2>
      <Form form={form} submit={<Trans>なおした内容を確かめる</Trans>} onSubmit={save}>
        {columns.map((column, place) => {
          const { error, ...field } = form.field(`c${place}`);
          const shown = {
            ...field,
            label: <span lang="ja">{column}</span>,
            error: error ?? (wrong.has(column) ? <span lang="ja">{wrong.get(column)}</span> : undefined),
          };
          return column === KIND && city ? (
            <Select
              key={column}
              {...shown}
              options={[...new Set(['', known[column] ?? '', ...city.kinds.map(({ label }) => label)])].map(
                (value) => ({ value, label: value }),
              )}
            />
          ) : (
            <TextField key={column} {...shown} />
          );
        })}
      </Form>
    </section>
  );
}
