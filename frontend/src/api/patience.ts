import { Unreachable } from './problem';

/** Long enough for a slow phone, short enough that nobody waits without an answer. */
const PATIENCE_MS = 15_000;

export async function patientFetch(url: string, init: RequestInit): Promise<Response> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const signal = init.signal ? AbortSignal.any([init.signal, patience]) : patience;
  try {
    return await fetch(url, { ...init, signal });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Unreachable(error);
  }
}
