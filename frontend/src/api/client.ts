import createClient, { type Middleware } from 'openapi-fetch';
import type { Locale } from '@/lib/display';
import { ApiProblem, Unreachable } from './problem';
import type { paths } from './schema';

/** Long enough for a slow phone, short enough that nobody waits without an answer. */
const PATIENCE_MS = 15_000;

async function patientFetch(request: Request): Promise<Response> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    return await fetch(request, { signal: AbortSignal.any([request.signal, patience]) });
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new Unreachable(error);
  }
}

const refusals: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await ApiProblem.from(response);
  },
};

export const client = createClient<paths>({ baseUrl: globalThis.location?.origin, fetch: patientFetch });
client.use(refusals);

/** What every read carries: the language of its labels, and the way to stop it. */
export const reading = (locale: Locale, signal: AbortSignal) => ({
  headers: { 'Accept-Language': locale },
  signal,
});

/** Refusals are thrown before they get here, so an answer always has its body. */
export const bodyOf = <T>({ data }: { data?: T }) => data as T;
