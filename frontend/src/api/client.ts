import type { Locale } from '@/lib/display';
import { stringifySearch } from '@/lib/searchParams';
import { takeover } from '@/lib/takeover';
import { patientFetch } from './patience';
import { ApiProblem } from './problem';
import type { paths } from './schema';
import { sessionState } from './session';

// Reads are all the public pages do, and every kilobyte of them is in the first page's budget:
// the types of the contract and `fetch` are enough.

type Reading = { responses: { 200: { content: { 'application/json': unknown } } }; parameters: object };
type Readable = { [P in keyof paths]: paths[P] extends { get: Reading } ? P : never }[keyof paths];
type Get<P extends Readable> = paths[P] extends { get: infer G extends Reading } ? G : never;
type Body<P extends Readable> = Get<P>['responses'][200]['content']['application/json'];
type Options<P extends Readable> = RequestInit & {
  params?: Partial<Pick<Get<P>['parameters'], keyof Get<P>['parameters'] & ('path' | 'query')>>;
};

/** Says who asks, where somebody is signed in; a token that is no longer taken is renewed once. */
export async function namedFetch(url: string, init: RequestInit): Promise<Response> {
  const token = sessionState().session?.token;
  if (!token) return patientFetch(url, init);
  const attempt = (bearer: string) =>
    patientFetch(url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${bearer}` } });
  const response = await attempt(token);
  if (response.status !== 401) return response;
  const renewed = await (await import('./renewing')).renew(token);
  return renewed ? attempt(renewed.token) : response;
}

export function addressOf(path: string, params: unknown): string {
  const { path: places = {}, query = {} } = (params ?? {}) as Record<string, Record<string, unknown>>;
  return (
    path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(places[name]))) + stringifySearch(query)
  );
}

export const client = {
  /** `etag` is what a later change of the same thing sends back as `ifMatch`. */
  async GET<P extends Readable>(
    path: P,
    { params, ...init }: Options<P>,
  ): Promise<{ data: Body<P>; etag: string | null }> {
    const response = await namedFetch(addressOf(path, params), init);
    if (!response.ok) throw await ApiProblem.from(response);
    const data = (await response.json()) as Body<P>;
    await takeover();
    return { data, etag: response.headers.get('etag') };
  },
};

/** What every read carries: the language of its labels, and the way to stop it. */
export const reading = (locale: Locale, signal: AbortSignal) => ({
  headers: { 'Accept-Language': locale },
  signal,
});

export const bodyOf = <T>({ data }: { data: T }) => data;
