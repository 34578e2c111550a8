import { getDisplay } from '@/lib/display';
import { confirmed, NotConfirmed, signedInAgain } from './asking';
import { addressOf, namedFetch } from './client';
import { ApiProblem, Unreachable } from './problem';
import { isFresh, renew } from './renewing';
import type { paths } from './schema';
import { sessionState } from './session';

export { NotConfirmed };

// Everything that changes something. It comes with the pages that need it, never with the first one.

type Method = 'post' | 'put' | 'patch' | 'delete';
type Operation = { parameters: object; responses: object };
type Writable<M extends Method> = {
  [P in keyof paths]: paths[P] extends { [K in M]: Operation } ? P : never;
}[keyof paths];
type Does<M extends Method, P extends keyof paths> = paths[P] extends { [K in M]: infer O } ? O : never;

type Json<C> = C extends { content: { 'application/json': infer J } } ? J : undefined;
type Form<C> = C extends { content: { 'multipart/form-data': infer F } } ? F : never;
type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer J } } }
  ? { body: J }
  : O extends { requestBody?: infer B }
    ? { body?: Json<NonNullable<B>> }
    : { body?: undefined };
type Params<O> = O extends { parameters: infer A }
  ? A extends { path: infer Places }
    ? { params: { path: Places } & Partial<Pick<A, keyof A & 'query'>> }
    : { params?: Partial<Pick<A, keyof A & 'query'>> }
  : never;
type AnswerOf<O> = O extends { responses: infer R }
  ? { [S in keyof R]: S extends 200 | 201 | 202 ? Json<R[S]> : S extends 204 ? undefined : never }[keyof R]
  : never;

type Conditions = {
  /** The version this change is about: an ETag as it came, or the number of the version. */
  ifMatch?: string | number | null;
  /** Sent twice under the same key, it is done once. */
  once?: string;
  signal?: AbortSignal;
};

type Options<O> = BodyOf<O> & Params<O> & Conditions;
type Need<T> = Partial<T> extends T ? [options?: T] : [options: T];

/** What was answered; `etag` is the version it has now. */
export type Written<T> = { data: T; etag: string | null; status: number };

/** A fresh key for `once`; also where the page came over plain http. */
export const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function headersOf({ ifMatch, once }: Conditions): Record<string, string> {
  const version = typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch;
  return {
    'Accept-Language': getDisplay().locale,
    ...(version && { 'If-Match': version }),
    ...(once && { 'Idempotency-Key': once }),
  };
}

/**
 * Repeats what was only waiting for the person: a session that ended is begun again, a sensitive change confirmed,
 * and the work goes on where it was.
 */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const { session, was } = sessionState();
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.code === 'CONFIRM_IT_IS_YOU') await confirmed();
    else if (error.code !== 'SIGN_IN_REQUIRED' || !(session ?? was)) throw error;
    else if (!sessionState().session) await signedInAgain();
    return attempt();
  }
}

/** For addresses the contract does not type. */
export async function send<T>(
  method: string,
  url: string,
  { body, signal, ...conditions }: Conditions & { body?: unknown } = {},
): Promise<Written<T>> {
  const init: RequestInit = {
    method: method.toUpperCase(),
    headers: { ...headersOf(conditions), ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  };
  return patiently(async () => {
    const response = await namedFetch(url, init);
    if (!response.ok) throw await ApiProblem.from(response);
    const isJson = response.headers.get('content-type')?.includes('json');
    const data = (isJson ? await response.json() : undefined) as T;
    return { data, etag: response.headers.get('etag'), status: response.status };
  });
}

const writer =
  <M extends Method>(method: M) =>
  <P extends Writable<M>>(
    path: P,
    ...[options]: Need<Options<Does<M, P>>>
  ): Promise<Written<AnswerOf<Does<M, P>>>> => {
    const { params, ...rest } = (options ?? {}) as Conditions & { params?: unknown; body?: unknown };
    return send(method, addressOf(path, params), rest);
  };

export const writing = {
  POST: writer('post'),
  PUT: writer('put'),
  PATCH: writer('patch'),
  DELETE: writer('delete'),
};

type Uploadable = {
  [P in Writable<'post'>]: Form<Does<'post', P> extends { requestBody: infer B } ? B : never> extends never
    ? never
    : P;
}[Writable<'post'>];

type UploadOptions<P extends Uploadable> = Params<Does<'post', P>> &
  Conditions & {
    file: File;
    /** The other parts of the form. */
    parts?: Record<string, string>;
    /** How much has left this device, from 0 to 1. */
    onProgress?: (share: number) => void;
  };

/** Sends a file, telling how far it is: the one thing `fetch` cannot do. */
export function upload<P extends Uploadable>(
  path: P,
  { params, file, parts = {}, onProgress, signal, ...conditions }: UploadOptions<P>,
): Promise<Written<AnswerOf<Does<'post', P>>>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) form.append(name, value);
  form.append('file', file, file.name);

  return patiently(async () => {
    // A refused token would cost the whole file: it is renewed before rather than after.
    const { session } = sessionState();
    const valid = session && (isFresh(session) ? session : await renew(session.token));
    const headers = headersOf(conditions);
    if (valid) headers.Authorization = `Bearer ${valid.token}`;
    return sendForm(addressOf(path, params), form, headers, onProgress, signal);
  });
}

function sendForm<T>(
  url: string,
  form: FormData,
  headers: Record<string, string>,
  onProgress: ((share: number) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<Written<T>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.responseType = 'text';
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new Unreachable(undefined));
    request.onabort = () => reject(signal?.reason ?? new DOMException('aborted', 'AbortError'));
    request.onload = () => {
      const { status, responseText: text } = request;
      const type = request.getResponseHeader('content-type') ?? '';
      if (status >= 200 && status < 300) {
        const data = (type.includes('json') ? JSON.parse(text) : undefined) as T;
        return resolve({ data, etag: request.getResponseHeader('etag'), status });
      }
      const answer = new Response(text, { status, headers: { 'content-type': type } });
      return ApiProblem.from(answer).then(reject);
    };
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

/** Fetches a file that only the person who is signed in may have, and hands it to the browser as a download. */
export async function download(url: string, name: string): Promise<void> {
  const file = await patiently(async () => {
    const response = await namedFetch(url, { headers: headersOf({}) });
    if (!response.ok) throw await ApiProblem.from(response);
    return response.blob();
  });
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
