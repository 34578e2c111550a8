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
/** A machine is not always as fast: peak and rush take turns, so that both have its better and its worse moments. */
const TURNS = 5;
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

const percent = (share) => `${Math.round(100 * share)} %`;

/** How many at a time get the most answers. */
async function bestLevel(app, seconds) {
  const rates = [];
  for (const level of LEVELS) rates.push(await capacity(app, level, seconds));
  return LEVELS[rates.indexOf(Math.max(...rates))];
}

/** How much of the processors everybody has had so far, in milliseconds. */
async function spent(app) {
  const { user, system } = process.cpuUsage();
  return {
    rush: (user + system) / 1_000,
    application: (await metric(app, 'process_cpu_time_ns_total')) / 1e6,
    all: cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0),
  };
}

/** What came of several turns. `processors` are those that were busy with it. */
function summed(turns) {
  const sum = (values) => values.reduce((all, value) => all + value, 0);
  const mean = (name) => sum(turns.map((turn) => turn[name])) / turns.length;
  const all = (name) => turns.flatMap((turn) => turn[name]);
  const counted = (name) => {
    const keys = new Set(turns.flatMap((turn) => Object.keys(turn[name])));
    return Object.fromEntries([...keys].map((key) => [key, sum(turns.map((turn) => turn[name][key] ?? 0))]));
  };
  const millis = sum(all('millis'));
  const busy = Object.entries(counted('spent')).map(([who, time]) => [who, (time / millis).toFixed(2)]);
  return {
    peak: mean('peak'),
    good: mean('good'),
    sent: mean('sent'),
    accepted: all('accepted'),
    refused: all('refused'),
    late: all('late'),
    faults: all('faults'),
    statuses: counted('statuses'),
    processors: Object.fromEntries(busy),
  };
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
    const level = await bestLevel(app, probe);
    const rush = await gather(app, PATHS, CONNECTIONS);
    const turn = async () => {
      const peak = await capacity(app, level, seconds / TURNS);
      const before = await spent(app);
      const began = now();
      const came = await rush.ask(seconds / TURNS, peak * TIMES);
      const millis = now() - began;
      const after = await spent(app);
      return { ...came, peak, millis, spent: Object.fromEntries(Object.keys(after).map((who) => [who, after[who] - before[who]])) };
    };
    const first = await turn();
    const calm = await rush.ask(probe, first.peak / 4);
    const turns = [];
    while (turns.length < TURNS) turns.push(await turn());
    const ended = now();
    let normal;
    do {
      const after = await rush.ask(1, first.peak / 4);
      if (Object.keys(after.statuses).join() === '200' && percentile(after.accepted, 0.95) <= 2 * percentile(calm.accepted, 0.95) + 20) {
        normal = Math.round(now() - ended);
      }
    } while (normal === undefined && now() - ended < 3 * NORMAL_MILLIS);
    rush.leave();
    places.together();
    const crowd = summed(turns);
    const share = crowd.good / crowd.peak;
    const p99 = Math.round(percentile(crowd.accepted, 0.99));
    const late = Math.round(percentile(crowd.late, 0.99));
    return {
      figures: {
        'processors that answer': places.answering,
        'peak a second': Math.round(crowd.peak),
        'sent a second': Math.round(crowd.sent),
        'goodput a second': Math.round(crowd.good),
        'goodput of peak': percent(share),
        'turn by turn': turns.map((one) => percent(one.good / one.peak)).join(', '),
        'the first rush after the start': percent(first.good / first.peak),
        'accepted p50 ms': Math.round(percentile(crowd.accepted, 0.5)),
        'accepted p99 ms': p99,
        'refused p99 ms': Math.round(percentile(crowd.refused, 0.99)),
        'normal after ms': normal ?? 'never',
        'the rush late p99 ms': late,
        processors: crowd.processors,
        statuses: crowd.statuses,
      },
      always: {
        'everybody answered': !first.statuses[0] && !crowd.statuses[0],
        'normal again': normal !== undefined,
      },
      inTime: {
        'the rush kept its pace': crowd.sent >= KEPT * TIMES * crowd.peak && late < LATE_MILLIS,
        'goodput 80 %': share >= GOODPUT,
        'p99 under 2 s': p99 < P99_MILLIS,
        'normal in 10 s': normal <= NORMAL_MILLIS,
      },
      faults: [...first.faults, ...crowd.faults],
    };
  },
};
