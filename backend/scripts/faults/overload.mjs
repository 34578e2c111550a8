// Ten times as many requests as can be answered.
import { answers, percentile, send } from './crowd.mjs';
import { borrowApp, now, pause } from './place.mjs';

const LEVELS = [4, 16, 48];
const TIMES = 10;
const TICK_MILLIS = 10;
const GOODPUT = 0.8;
const P99_MILLIS = 2_000;
const NORMAL_MILLIS = 10_000;
/** A search with its facets and a long page: work for the processor, not for the database alone. */
const PATHS = ['/api/v1/groups?q=%E5%AD%90%E3%81%A9%E3%82%82&size=100', '/api/v1/groups?size=100', '/api/v1/projects'];

const pathOf = (n) => PATHS[n % PATHS.length];

/** So many at a time, each asks again when it is answered: answers a second. */
async function closedLoop(app, count, seconds) {
  const until = now() + seconds * 1_000;
  let answered = 0;
  const one = async (n) => {
    for (let k = n; now() < until; k++) {
      if ((await send(app.url + pathOf(k))).status === 200) answered++;
    }
  };
  await Promise.all(Array.from({ length: count }, (_, n) => one(n)));
  return answered / seconds;
}

/** So many a second, whether they are answered or not. */
async function openLoop(app, rate, seconds) {
  const began = now();
  const heard = answers();
  const accepted = [];
  const pending = [];
  let sent = 0;
  while (now() - began < seconds * 1_000) {
    for (const due = ((now() - began) / 1_000) * rate; sent < due; sent++) {
      pending.push(
        send(app.url + pathOf(sent)).then((answer) => {
          heard.take(answer);
          if (answer.status === 200) accepted.push(answer.millis);
        }),
      );
    }
    await pause(TICK_MILLIS);
  }
  const good = accepted.length / ((now() - began) / 1_000);
  await Promise.all(pending);
  return { heard, accepted, good, sent };
}

export default {
  name: 'overload',
  claim: '10 × overload: goodput at least 80 % of the peak, p99 of the accepted under 2 s, the rest 503 + Retry-After, normal in 10 s',
  sizes: { usual: { seconds: 30, probe: 5 }, full: { seconds: 60, probe: 10 } },
  async run({ seconds, probe }) {
    const app = await borrowApp();
    await closedLoop(app, 16, 2 * probe);
    let peak = 0;
    for (const level of LEVELS) peak = Math.max(peak, await closedLoop(app, level, probe));
    const calm = await openLoop(app, peak / 4, probe);
    const crowd = await openLoop(app, peak * TIMES, seconds);
    const ended = now();
    let normal;
    do {
      const after = await openLoop(app, peak / 4, 1);
      if (Object.keys(after.heard.statuses).join() === '200' && percentile(after.accepted, 0.95) <= 2 * percentile(calm.accepted, 0.95) + 20) {
        normal = Math.round(now() - ended);
      }
    } while (normal === undefined && now() - ended < 3 * NORMAL_MILLIS);
    const share = crowd.good / peak;
    const p99 = Math.round(percentile(crowd.accepted, 0.99));
    return {
      figures: {
        'peak a second': Math.round(peak),
        'sent a second': Math.round(crowd.sent / seconds),
        'goodput a second': Math.round(crowd.good),
        'goodput of peak': `${Math.round(100 * share)} %`,
        'accepted p50 ms': Math.round(percentile(crowd.accepted, 0.5)),
        'accepted p99 ms': p99,
        'normal after ms': normal ?? 'never',
        statuses: crowd.heard.statuses,
      },
      always: {
        'everybody answered': !crowd.heard.statuses[0],
        'normal again': normal !== undefined,
      },
      inTime: {
        'goodput 80 %': share >= GOODPUT,
        'p99 under 2 s': p99 < P99_MILLIS,
        'normal in 10 s': normal <= NORMAL_MILLIS,
      },
      faults: crowd.heard.faults,
    };
  },
};
