import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiProblem } from '@/api/problem';
import { isConflict } from '@/lib/failures';
import { changedFields, reconcile } from '@/lib/reconcile';
import { isFine } from './checks';
import type { QuestionForm } from './questionForm';
import { type FieldName, fieldAt, type Patch, patchOf, type Said, type Values, valuesOf } from './values';

type Held = Said & { revision: number };

export type Meeting<T extends Held> = {
  held: T;
  fields: readonly FieldName[];
  form: QuestionForm;
  queryKey: QueryKey;
  read: () => Promise<T>;
  write: (patch: Patch, revision: number) => Promise<T>;
};

export type Clash = { field: FieldName; mine: Values; theirs: Values };

/**
 * Sends what changed. What two people change at once goes together where it can; where it cannot, one of them chooses.
 * A value that is only half written waits until it is whole.
 */
export function useMeeting<T extends Held>({ held, fields, form, queryKey, read, write }: Meeting<T>) {
  const queries = useQueryClient();
  const [clashes, setClashes] = useState<Clash[]>([]);
  // What the server held when this page last heard from it: newer news elsewhere in the cache must not hide a clash.
  const base = useRef({ values: valuesOf(held, fields), held });

  const hear = (heard: T) => {
    base.current = { values: valuesOf(heard, fields), held: heard };
    queries.setQueryData(queryKey, heard);
  };

  const send = async (now: Values) => {
    const ready = changedFields(base.current.values, now).filter((field) => isFine(field, now[field]));
    if (ready.length === 0) return;
    const { representative, revision } = base.current.held;
    hear(await write(patchOf(now, ready, representative), revision));
  };

  const meet = async (now: Values, conflict: unknown) => {
    const newest = await read();
    const theirs = valuesOf(newest, fields);
    const { clashes: open, values: both } = reconcile(base.current.values, now, theirs);
    hear(newest);
    if (open.length > 0) {
      setClashes(open.map((field) => ({ field, mine: now, theirs })));
      throw conflict;
    }
    for (const field of changedFields(now, both)) form.change(field, both[field]);
    await send(both);
  };

  const put = async (now: Values) => {
    try {
      await send(now).catch((error) => (isConflict(error) ? meet(now, error) : Promise.reject(error)));
    } catch (error) {
      throw told(error, form);
    }
  };

  /** Whose words stand; the rest of the form stays as it is. */
  const choose = (chosen: Record<string, 'mine' | 'theirs'>) => {
    for (const { field, theirs } of clashes) {
      if (chosen[field] === 'theirs') form.change(field, theirs[field]);
    }
    setClashes([]);
  };

  return { put, clashes, choose, heard: () => base.current.values };
}

/** The server names values by where they stand in its body; a form knows them by their fields. */
function told(error: unknown, form: QuestionForm): unknown {
  if (!(error instanceof ApiProblem) || error.errors.length === 0) return error;
  const errors = error.errors.map((one) => ({ ...one, pointer: `/${fieldAt(one.pointer) ?? ''}` }));
  for (const { pointer, detail } of errors) {
    const field = pointer.slice(1);
    if (field in form.getValues()) form.setError(field, { type: 'server', message: detail });
  }
  const { status, code, message: title, detail } = error;
  return new ApiProblem(status, { code, title, errors, ...(detail !== undefined && { detail }) });
}
