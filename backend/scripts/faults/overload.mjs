// Ten times as many requests as can be answered.
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { percentile } from './crowd.mjs';
import { borrowApp, metric, now, postgres } from './place.mjs';
import { gather } from './rush.mjs';

const LEVELS = [4, 16, 48];
/** As many as would ask at once where ten times the usual number has come. */
const CONNECTIONS = 2_000;
const TIMES = 10;
const GOODPUT = 0.8;
const P99_MILLIS = 2_000;
const NORMAL_MILLIS = 10_000;
/** A figure says something about the application only where the rush did what it should. */
const KEPT = 0.99;
const LATE_MILLIS = 100;
/** It is warm when it no longer gets faster by so much; then so often at most. */
const GROWTH = 1.03;
const WARMING = 24;
/** A search with its facets and a long page: work for the processor, not for the database alone. */
const PATHS = ['/api/v1/groups?q=%E5%AD%90%E3%81%A9%E3%82%82&size=100', '/api/v1/groups?size=100', '/api/v1/projects'];

/** What so many can be answered a second, who ask again as soon as they have been. */
async function capacity(app, count, seconds) {
  const few = await gather(app, PATHS, count);
  const { good } = await few.ask(seconds);
  few.leave();
  return good;
}

async function warm(app, seconds) {
  let best = 0;
  for (let n = 0, still = 0; n < WARMING && still < 2; n++) {
    const rate = await capacity(app, LEVELS[1], seconds);
    still = rate > GROWTH * best ? 0 : still + 1;
    best = Math.max(best, rate);
  }
}

/** Who had the processors while something went on, in processors. */
async function processors(app, work) {
  const read = async () => ({
    at: now(),
    rush: process.cpuUsage(),
    application: (await metric(app, 'process_cpu_time_ns_total')) / 1e6,
    all: cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0),
  });
  const before = await read();
  const result = await work();
  const after = await read();
  const share = (millis) => (millis / (after.at - before.at)).toFixed(2);
  const { user, system } = process.cpuUsage(before.rush);
  const used = { rush: share((user + system) / 1_000), application: share(after.application - before.application), all: share(after.all - before.all) };
  return { ...result, used };
}

/**
 * Those who ask have other computers than those who answer. So who asks has the last processor to itself, and what answers, the
 * application and PostgreSQL, the others; at the peak as beyond it. Where that cannot be done, they take them from each other.
 */
function apart(app) {
  const last = availableParallelism() - 1;
  const put = (pid, where) => execFileSync('taskset', ['-a', '-c', '-p', where, String(pid)], { stdio: 'ignore' });
  const answering = (where) => [app.pid, ...postgres()].forEach((pid) => put(pid, where));
  if (last === 0 || process.platform !== 'linux') return { answering: 'all', together() {} };
  answering(`0-${last - 1}`);
  put(process.pid, String(last));
  return {
    answering: last,
    together() {
      answering(`0-${last}`);
      put(process.pid, `0-${last}`);
    },
  };
}

export default {
  name: 'overload',
  claim: '10 × overload: goodput at least 80 % of the peak, p99 of the accepted under 2 s, the rest 503 + Retry-After, normal in 10 s',
  sizes: { usual: { seconds: 30, probe: 5 }, full: { seconds: 60, probe: 10 } },
  async run({ seconds, probe }) {
    const app = await borrowApp();
    const places = apart(app);
    await warm(app, probe);
    let peak = 0;
    for (const level of LEVELS) peak = Math.max(peak, await capacity(app, level, probe));
    const rush = await gather(app, PATHS, CONNECTIONS);
    const calm = await rush.ask(probe, peak / 4);
    const crowd = await processors(app, () => rush.ask(seconds, peak * TIMES));
    const ended = now();
    let normal;
    do {
      const after = await rush.ask(1, peak / 4);
      if (Object.keys(after.statuses).join() === '200' && percentile(after.accepted, 0.95) <= 2 * percentile(calm.accepted, 0.95) + 20) {
        normal = Math.round(now() - ended);
      }
    } while (normal === undefined && now() - ended < 3 * NORMAL_MILLIS);
    rush.leave();
    places.together();
    const share = crowd.good / peak;
    const p99 = Math.round(percentile(crowd.accepted, 0.99));
    const late = Math.round(percentile(crowd.late, 0.99));
    return {
      figures: {
        'processors that answer': places.answering,
        'peak a second': Math.round(peak),
        'sent a second': Math.round(crowd.sent),
        'goodput a second': Math.round(crowd.good),
        'goodput of peak': `${Math.round(100 * share)} %`,
        'accepted p50 ms': Math.round(percentile(crowd.accepted, 0.5)),
        'accepted p99 ms': p99,
        'refused p99 ms': Math.round(percentile(crowd.refused, 0.99)),
        'normal after ms': normal ?? 'never',
        'the rush late p99 ms': late,
        processors: crowd.used,
        statuses: crowd.statuses,
      },
      always: {
        'everybody answered': !crowd.statuses[0],
        'normal again': normal !== undefined,
      },
      inTime: {
        'the rush kept its pace': crowd.sent >= KEPT * TIMES * peak && late < LATE_MILLIS,
        'goodput 80 %': share >= GOODPUT,
        'p99 under 2 s': p99 < P99_MILLIS,
        'normal in 10 s': normal <= NORMAL_MILLIS,
      },
      faults: crowd.faults,
    };
  },
};
