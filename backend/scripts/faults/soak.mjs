// The same work for a long time: what grows without end shows here.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answers, hangUp, percentile, send } from './crowd.mjs';
import { people } from './people.mjs';
import { ask, now, pause, startApp, stopLent } from './place.mjs';

const RATE = 280;
const TICK_MILLIS = 20;
const HEAP_GROWTH = 0.05;
const LEAVING_MILLIS = 2_000;
/** Open files and connections move a little with the moment. */
const SPARE = 8;
const PATHS = [
  '/api/v1/groups?size=20',
  '/api/v1/groups?q=%E9%98%B2%E7%81%BD',
  '/api/v1/projects',
  '/api/v1/city',
  '/api/v1/needs',
  '/api/v1/me/sessions',
  '/api/v1/suggestions?q=%E3%81%93%E3%81%A9',
];

const heapOf = (pid) => {
  const jcmd = (...words) => execFileSync(join(process.env.JAVA_HOME, 'bin/jcmd'), [String(pid), ...words], { encoding: 'utf8' });
  jcmd('GC.run');
  // One line for each generation, as the collector has them; metaspace is written otherwise.
  const used = [...jcmd('GC.heap_info').matchAll(/, used (\d+)K/g)];
  return used.reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1_024;
};

/** Elsewhere than on Linux nobody counts them. */
const filesOf = (pid) => (existsSync(`/proc/${pid}/fd`) ? readdirSync(`/proc/${pid}/fd`).length : 0);

/** What is held when everybody has left: how many connections a crowd needs is not the server's doing. */
async function look(app) {
  hangUp();
  await pause(LEAVING_MILLIS);
  const [[connections]] = await ask("select count(*) from pg_stat_activity where datname = 'komitto' and pid <> pg_backend_pid()");
  return { heap: heapOf(app.pid), files: filesOf(app.pid), connections: Number(connections) };
}

/** So many a second for so long, one in a hundred of them a write. */
async function work(app, [person], seconds, heard, times) {
  const began = now();
  const pending = new Set();
  let sent = 0;
  const one = async (n) => {
    const writes = n % 100 === 99;
    const answer = heard.take(
      writes
        ? await send(`${app.url}/api/v1/offers`, { method: 'POST', token: person.token, key: randomUUID(), body: { resource: 'PEOPLE' } })
        : await send(app.url + PATHS[n % PATHS.length], { token: person.token }),
    );
    times.push(answer.millis);
  };
  while (now() - began < seconds * 1_000) {
    for (const due = ((now() - began) / 1_000) * RATE; sent < due; sent++) {
      const request = one(sent).finally(() => pending.delete(request));
      pending.add(request);
    }
    await pause(TICK_MILLIS);
  }
  await Promise.all(pending);
  return sent;
}

export default {
  name: 'soak',
  claim: '280 requests a second for long (an hour in full: 1 million): live heap grows by less than 5 %, descriptors and connections constant',
  sizes: { usual: { seconds: 90, warm: 45 }, full: { seconds: 3_600, warm: 120 } },
  async run({ seconds, warm }) {
    await stopLent();
    const app = await startApp();
    const crowd = await people(app, 1);
    const heard = answers();
    const times = [];
    await work(app, crowd, warm, heard, []);
    const before = await look(app);
    const sent = await work(app, crowd, seconds, heard, times);
    const after = await look(app);
    await app.stop();
    const growth = after.heap / before.heap - 1;
    return {
      figures: {
        requests: sent,
        seconds,
        'live heap MB': `${before.heap.toFixed(1)} → ${after.heap.toFixed(1)} (${(100 * growth).toFixed(1)} %)`,
        descriptors: `${before.files} → ${after.files}`,
        connections: `${before.connections} → ${after.connections}`,
        'p50 ms': Math.round(percentile(times, 0.5)),
        'p99 ms': Math.round(percentile(times, 0.99)),
        statuses: heard.statuses,
      },
      always: { 'everybody answered': !heard.statuses[0] },
      inTime: {
        'live heap + < 5 %': growth < HEAP_GROWTH,
        'descriptors constant': after.files <= before.files + SPARE,
        'connections constant': after.connections <= before.connections + SPARE,
      },
      faults: heard.faults,
    };
  },
};
