import type { components } from './schema';
import { sessionState } from './session';

type LiveEvent = components['schemas']['LiveEvent'];

// EventSource cannot say who asks; `fetch` can, and reads the same stream.

const BREATH_MS = 3_000;
const LONGEST_MS = 60_000;

/** Tells of each event while the page is open; connects anew when the line breaks or its time is over. */
export async function listen(onEvent: (event: LiveEvent) => void, signal: AbortSignal): Promise<void> {
  let pause = BREATH_MS;
  while (!signal.aborted) {
    const began = Date.now();
    await connect(onEvent, signal).catch(() => undefined);
    // What held for a while ended as it should; what breaks at once is asked more and more seldom.
    pause = Date.now() - began > LONGEST_MS ? BREATH_MS : Math.min(pause * 2, LONGEST_MS);
    await rest(pause, signal);
  }
}

async function connect(onEvent: (event: LiveEvent) => void, signal: AbortSignal) {
  const session = sessionState().session;
  if (!session) return;
  const { isFresh, renew } = await import('./renewing');
  const valid = isFresh(session) ? session : await renew(session.token);
  if (!valid) return;
  const response = await fetch('/api/v1/my/events', {
    headers: { Accept: 'text/event-stream', Authorization: `Bearer ${valid.token}` },
    signal,
  });
  if (!response.ok || !response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    for (const event of blocks.map(eventOf)) if (event) onEvent(event);
  }
}

/** One block of a stream of events: its data, or nothing where it carries none. */
export function eventOf(block: string): LiveEvent | null {
  const data = block
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice('data:'.length).trimStart())
    .join('\n');
  try {
    return data ? (JSON.parse(data) as LiveEvent) : null;
  } catch {
    return null;
  }
}

const rest = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
