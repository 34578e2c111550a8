import { useCallback, useEffect, useRef, useState } from 'react';
import { isCancelled, isConflict, isRefused } from './failures';

export type SaveState =
  | { is: 'clean' }
  /** Changed, and not yet with the server. */
  | { is: 'waiting' | 'saving' }
  | { is: 'saved'; at: Date }
  /** Tried in vain; it tries again by itself unless the server refused. */
  | { is: 'failed'; error: unknown }
  /** Somebody else changed the same thing: the person decides. */
  | { is: 'conflict'; error: unknown };

type Options<T> = {
  value: T;
  /** Sends the value; saves follow each other and never overlap. */
  save: (value: T) => Promise<unknown>;
  /** How long the typing has to rest. */
  restMs?: number;
};

const RETRIES_MS = [5_000, 15_000, 60_000];

/** Saves what changed by itself. Nothing is lost: what could not be saved stays, is tried again, and holds the tab. */
export function useAutosave<T>({ value, save, restMs = 1_000 }: Options<T>) {
  const [state, setState] = useState<SaveState>({ is: 'clean' });
  const written = JSON.stringify(value);
  const work = useRef({
    value,
    written,
    saved: written,
    save,
    running: null as Promise<boolean> | null,
    fails: 0,
  });
  Object.assign(work.current, { value, written, save });

  const run = useCallback((): Promise<boolean> => {
    const now = work.current;
    if (now.running) return now.running.then(() => (now.written === now.saved ? true : run()));
    if (now.written === now.saved) return Promise.resolve(true);
    const sent = now.written;
    setState({ is: 'saving' });
    now.running = now
      .save(now.value)
      .then(
        () => {
          now.saved = sent;
          now.fails = 0;
          setState(now.written === sent ? { is: 'saved', at: new Date() } : { is: 'waiting' });
          return true;
        },
        (error) => {
          now.fails += 1;
          setState({ is: isConflict(error) ? 'conflict' : 'failed', error });
          return false;
        },
      )
      .finally(() => {
        now.running = null;
      });
    return now.running;
  }, []);

  useEffect(() => {
    if (written === work.current.saved) return;
    setState((now) => (now.is === 'saving' || now.is === 'conflict' ? now : { is: 'waiting' }));
  }, [written]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every letter begins the rest anew.
  useEffect(() => {
    if (state.is !== 'waiting') return;
    const timer = setTimeout(run, restMs);
    return () => clearTimeout(timer);
  }, [state, written, run, restMs]);

  useEffect(() => {
    if (state.is !== 'failed' || (isRefused(state.error) && state.error.status < 500)) return;
    if (isCancelled(state.error)) return;
    const pause = RETRIES_MS[Math.min(work.current.fails, RETRIES_MS.length) - 1];
    const timer = setTimeout(run, pause);
    addEventListener('online', run);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', run);
    };
  }, [state, run]);

  const open = state.is !== 'clean' && state.is !== 'saved';
  useEffect(() => {
    if (!open) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [open]);

  /** What the server now holds, after the page loaded it anew or settled a conflict. */
  const accept = useCallback((held: T) => {
    work.current.saved = JSON.stringify(held);
    setState({ is: work.current.written === work.current.saved ? 'clean' : 'waiting' });
  }, []);

  /** `flush` saves at once, before the page is left; it tells whether everything is safe. */
  return { state, flush: run, accept };
}
