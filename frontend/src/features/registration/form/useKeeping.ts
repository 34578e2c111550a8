import { useRef } from 'react';
import { isConflict } from '@/lib/failures';
import { useAutosave } from '@/lib/useAutosave';
import { type Meeting, useMeeting } from './useMeeting';
import type { Said, Values } from './values';

/** Keeps what is typed, by itself. */
export function useKeeping<T extends Said & { revision: number }>(meeting: Meeting<T>) {
  const { put, clashes, choose, heard } = useMeeting(meeting);
  const trouble = useRef<unknown>(null);
  const values = meeting.form.watch() as Values;

  const save = (now: Values) =>
    put(now).catch((error) => {
      trouble.current = error;
      throw error;
    });

  const saving = useAutosave({ value: values, save });

  /** Before the page is left: whether everything is safe. A clash is no error; the panel asks. */
  const keep = async (): Promise<boolean> => {
    if (await saving.flush()) return true;
    if (isConflict(trouble.current)) return false;
    throw trouble.current;
  };

  const settle = (chosen: Record<string, 'mine' | 'theirs'>) => {
    choose(chosen);
    saving.accept(heard());
    void saving.flush();
  };

  return { ...saving, keep, clashes, settle };
}
