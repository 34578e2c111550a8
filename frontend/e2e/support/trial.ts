import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, expect, type PlaywrightWorkerArgs } from '@playwright/test';

// A server of its own, whose clock nobody else looks at.

const RESOURCES = '../backend/src/main/resources/data';
const DAY = 86_400_000;

export type Trial = {
  url: string;
  request: APIRequestContext;
  /** Moves the clock to this day (2027-04-01) and waits until what is due then is done. */
  until: (day: string) => Promise<void>;
  /** How late it is by that clock, as a browser would count it. */
  now: () => number;
  stop: () => Promise<void>;
};

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** The day so many days after another. */
export const later = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

export const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(new Date());

/** The city's settings, with terms that change in two days. */
async function cityWithNewTerms(folder: string): Promise<string> {
  const read = async (name: string) => JSON.parse(await readFile(`${RESOURCES}/${name}.json`, 'utf8'));
  const [city, terms] = await Promise.all([read('city/mito'), read('rules/terms')]);
  const sentence = {
    ja: ['団体の紹介文を英語に訳すことがあります。'],
    easy: ['英語に 訳します。'],
    en: ['We translate.'],
  };
  const first = { ...terms.versions[0], since: today() };
  const second = { ...first, version: '2', since: later(today(), 2), asks: true, changes: sentence };
  const file = join(folder, 'city.json');
  await writeFile(file, JSON.stringify({ ...city, terms: { versions: [first, second] } }));
  return file;
}

/** @param newTerms whether the terms change in two days, so that everybody is asked again */
export async function ownTrial(
  playwright: PlaywrightWorkerArgs['playwright'],
  { newTerms = false }: { newTerms?: boolean } = {},
): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'komitto-trial-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = spawn('../backend/scripts/komitto.sh', ['serve'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      KOMITTO_URL: url,
      KOMITTO_DATA: join(folder, 'data'),
      ...(newTerms && { KOMITTO_CITY_FILE: await cityWithNewTerms(folder) }),
      KOMITTO_SAMPLES: 'false',
      KOMITTO_DEMO: 'true',
    },
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const request = await playwright.request.newContext({ baseURL: url });
  const stop = async () => {
    await request.dispose();
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await expect(async () => {
      expect((await request.get('/q/health/ready', { timeout: 2_000 })).ok()).toBe(true);
    }).toPass({ timeout: 150_000 });
  } catch (error) {
    await stop();
    throw error;
  }
  let ahead = 0;
  const until = async (day: string) => {
    const moved = await request.post('/dev/clock', { form: { day }, timeout: 60_000 });
    expect(moved.status(), day).toBe(200);
    ahead = Date.parse(day) - Date.parse(today());
  };
  return { url, request, until, now: () => Date.now() + ahead, stop };
}
