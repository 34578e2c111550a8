// Where a scenario takes place: the packaged application and its PostgreSQL as processes of their own, on loopback alone.
import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openSql } from './sql.mjs';

export const PROJECT = resolve(import.meta.dirname, '../../..');
export const ROOM = join(PROJECT, 'backend/target/faults');
const DATA = join(ROOM, 'data');
const PATIENCE_MILLIS = 300_000;

export { pause };
export const now = () => performance.now();

export const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

/** Waits until it is so; gives the milliseconds it took. */
export async function until(isSo, what, patience = PATIENCE_MILLIS) {
  const began = now();
  while (!(await isSo())) {
    if (now() - began > patience) throw new Error(`waited in vain until ${what}`);
    await pause(20);
  }
  return now() - began;
}

const isGone = (pid) => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

/** What KOMITTO_… variables the caller has set says nothing about these servers. */
const cleanEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('KOMITTO_')));

let started = 0;
const running = new Set();

/** Starts `komitto.sh` with a word, such as serve or database. */
function komitto(word, environment) {
  mkdirSync(ROOM, { recursive: true });
  const name = `${String(++started).padStart(3, '0')}-${word}`;
  const log = createWriteStream(join(ROOM, `${name}.log`));
  const child = spawn(join(PROJECT, 'backend/scripts/komitto.sh'), [word], {
    env: { ...cleanEnvironment(), KOMITTO_DATA: DATA, KOMITTO_SPA: join(ROOM, 'no-pages'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said = (said + chunk).slice(-100_000);
      log.write(chunk);
    });
  }
  const ended = new Promise((end) => child.once('exit', end));
  running.add(child);
  ended.then(() => running.delete(child));
  return {
    pid: child.pid,
    said: () => said,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** An instance, ready to answer. Its own database unless the environment names another. */
export async function startApp({ port, environment = {} } = {}) {
  const door = port ?? (await freePort());
  const url = `http://127.0.0.1:${door}`;
  const app = komitto('serve', {
    PORT: String(door),
    KOMITTO_HOST: '127.0.0.1',
    KOMITTO_URL: ISSUER,
    KOMITTO_SAMPLES: 'true',
    KOMITTO_LIMITS_ENABLED: 'false',
    ...environment,
  });
  const isReady = async () => {
    if (!app.isAlive()) throw new Error(`the application has ended:\n${app.said()}`);
    return (await status(`${url}/q/health/ready`)) === 200;
  };
  const ready = await until(isReady, 'the application is ready').catch(async (failure) => {
    await app.kill();
    throw failure;
  });
  return { ...app, url, port: door, ready };
}

let lent;

/** The instance scenarios share, because a start takes its time: one after the other they have it, in whatever state it was left. */
export async function borrowApp() {
  lent = lent?.isAlive() ? lent : await startApp();
  return lent;
}

/** Takes the place of the one that was killed. */
export function leaveApp(app) {
  lent = app;
}

export async function stopLent() {
  await lent?.stop();
  lent = undefined;
}

/** One name for all instances, so that a token of one is believed by the others. */
export const ISSUER = 'http://komitto.test';

/** The status of an answer, 0 when there is none. */
export async function status(url, millis = 2_000) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(millis) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

/** The database alone, for instances that share it. */
export async function startDatabase() {
  await stopLent();
  const database = komitto('database', {});
  await until(() => database.said().includes('postgresql://'), 'the database runs');
  return database;
}

export function credentials() {
  const lines = readFileSync(join(DATA, 'database.properties'), 'utf8').split('\n');
  const value = (key) => lines.find((line) => line.startsWith(`${key}=`)).slice(key.length + 1).replace(/\\(.)/g, '$1');
  return {
    port: Number(value('port')),
    application: value('password.application'),
    superuser: value('password.superuser'),
    secret: value('secret'),
  };
}

/** What an instance must be told to use that database instead of one of its own. */
export function sharing(port = credentials().port) {
  const { application, secret } = credentials();
  return {
    KOMITTO_DB_URL: `postgresql://127.0.0.1:${port}/komitto`,
    KOMITTO_DB_USER: 'komitto',
    KOMITTO_DB_PASSWORD: application,
    KOMITTO_SECRET: secret,
  };
}

export const asOwner = () =>
  openSql({ port: credentials().port, user: 'komitto', password: credentials().application });

export async function ask(sql) {
  const connection = await asOwner();
  try {
    return await connection.ask(sql);
  } finally {
    connection.close();
  }
}

/** The postmaster's number, from the note it leaves. */
export function postmaster() {
  const note = join(DATA, 'postgres/postmaster.pid');
  return existsSync(note) ? Number(readFileSync(note, 'utf8').split('\n')[0]) : 0;
}

/** All processes of PostgreSQL, the postmaster first. */
export function postgres() {
  const first = postmaster();
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const children = all.map((line) => line.trim().split(/\s+/).map(Number)).filter(([, parent]) => parent === first);
  return [first, ...children.map(([pid]) => pid)];
}

export function signal(pids, name) {
  for (const pid of pids) {
    if (!isGone(pid)) process.kill(pid, name);
  }
}

/** Whether PostgreSQL takes questions. */
export const answersSql = () =>
  ask('select 1').then(
    () => true,
    () => false,
  );

/** A gauge or counter as `/q/metrics` has it. */
export async function metric(app, name) {
  const page = await (await fetch(`${app.url}/q/metrics`)).text();
  return Number(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)`, 'm').exec(page)?.[1] ?? Number.NaN);
}

/** After a scenario that broke, or a run that was torn off: nothing of it goes on. */
export async function leaveNothing() {
  for (const child of running) child.kill('SIGKILL');
  const first = postmaster();
  if (first === 0 || isGone(first)) return;
  signal(postgres(), 'SIGCONT');
  signal([first], 'SIGINT');
  await until(() => isGone(first), 'the database has ended', 20_000).catch(() => signal(postgres(), 'SIGKILL'));
}
