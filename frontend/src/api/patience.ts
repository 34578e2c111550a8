import { PATIENCE_MS, takeEarly } from '@/lib/early';
import { Unreachable } from './problem';

export async function patientFetch(url: string, init: RequestInit): Promise<Response> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const signal = init.signal ? AbortSignal.any([init.signal, patience]) : patience;
  try {
    return await (takeEarly(url, init) ?? fetch(url, { ...init, signal }));
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Unreachable(error);
  }
}
