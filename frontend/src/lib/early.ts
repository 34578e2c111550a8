import type { Locale } from './displayChoice';

declare global {
  interface Window {
    komittoEarly?: Map<string, Promise<Response>>;
  }
}

/** Long enough for a slow phone, short enough that nobody waits without an answer. */
export const PATIENCE_MS = 15_000;

const keyOf = (url: string, locale: string | null) => `${locale} ${url}`;

/** Asks before there is anybody to show the answer to. */
export function askEarly(url: string, locale: Locale) {
  window.komittoEarly ??= new Map();
  const answer = fetch(url, {
    headers: { 'Accept-Language': locale },
    signal: AbortSignal.timeout(PATIENCE_MS),
    // The page's own look comes first.
    priority: 'low',
  });
  // Whoever takes the answer hears of its failure.
  answer.catch(() => {});
  window.komittoEarly.set(keyOf(url, locale), answer);
}

/** The answer to exactly this question, once: who asks again wants to know it as it is now. */
export function takeEarly(url: string, { method, headers }: RequestInit): Promise<Response> | undefined {
  const asked = globalThis.window?.komittoEarly;
  if (!asked?.size || method) return;
  const known = new Headers(headers);
  // What is shown to somebody by name may be more.
  if (known.has('Authorization')) return;
  const key = keyOf(url, known.get('Accept-Language'));
  const answer = asked.get(key);
  asked.delete(key);
  return answer;
}
