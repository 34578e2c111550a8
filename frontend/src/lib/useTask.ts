import { useState } from 'react';
import { isCancelled } from './failures';

/** One thing a button does: whether it is under way, and why it failed. */
export function useTask() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);

  const run = async (work: () => Promise<unknown>) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      if (!isCancelled(error)) {
        setFailure(error);
        setAttempt((count) => count + 1);
      }
    } finally {
      setBusy(false);
    }
  };

  return { busy, failure, attempt, run };
}
