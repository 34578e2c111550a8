import type { Locale } from '@/lib/display';
import { stringifySearch } from '@/lib/searchParams';
import { ApiProblem, Unreachable } from './problem';
import type { paths } from './schema';

// Reads are all the public pages do, and every kilobyte of them is in the first page's budget:
// the types of the contract and `fetch` are enough.

type Reading = { responses: { 200: { content: { 'application/json': unknown } } }; parameters: object };
type Readable = { [P in keyof paths]: paths[P] extends { get: Reading } ? P : never }[keyof paths];
type Get<P extends Readable> = paths[P] extends { get: infer G extends Reading } ? G : never;
type Body<P extends Readable> = Get<P>['responses'][200]['content']['application/json'];
type Options<P extends Readable> = RequestInit & {
  params?: Partial<Pick<Get<P>['parameters'], keyof Get<P>['parameters'] & ('path' | 'query')>>;
};

/** Long enough for a slow phone, short enough that nobody waits without an answer. */
const PATIENCE_MS = 15_000;

async function patientFetch(url: string, init: RequestInit): Promise<Response> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const signal = init.signal ? AbortSignal.any([init.signal, patience]) : patience;
  try {
    return await fetch(url, { ...init, signal });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Unreachable(error);
  }
}

export const client = {
  async GET<P extends Readable>(path: P, { params, ...init }: Options<P>): Promise<{ data: Body<P> }> {
    const { path: places = {}, query = {} } = (params ?? {}) as Record<string, Record<string, unknown>>;
    const url = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(places[name])));
    const response = await patientFetch(url + stringifySearch(query), init);
    if (!response.ok) throw await ApiProblem.from(response);
    return { data: (await response.json()) as Body<P> };
  },
};

/** What every read carries: the language of its labels, and the way to stop it. */
export const reading = (locale: Locale, signal: AbortSignal) => ({
  headers: { 'Accept-Language': locale },
  signal,
});

export const bodyOf = <T>({ data }: { data: T }) => data;
