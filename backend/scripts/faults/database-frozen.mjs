// PostgreSQL stands still: it takes connections and answers nothing.
import { readers, writers } from './crowd.mjs';
import { people } from './people.mjs';
import { borrowApp, metric, now, pause, postgres, signal, until } from './place.mjs';

const ANSWER_MILLIS = 4_000;
const RECOVERY_MILLIS = 5_000;
const LIVE = '/q/health/live';
const READY = '/q/health/ready';

export default {
  name: 'database-frozen',
  claim: 'PostgreSQL stopped (SIGSTOP): 503 in less than 4 s, liveness 200, no pile-up, at work again in 5 s',
  sizes: { short: { seconds: 8 }, usual: { seconds: 30 }, full: { seconds: 30 } },
  async run({ seconds }) {
    const app = await borrowApp();
    const crowd = writers(() => app, await people(app, 20));
    const own = (await people(app, 1))[0];
    await until(() => crowd.times.length > 50, 'writing is under way');
    const processes = postgres();
    signal(processes, 'SIGSTOP');
    let reading;
    let inside;
    try {
      await pause(200);
      reading = readers(() => app, ['/api/v1/me/sessions', '/api/v1/projects', LIVE, READY], { token: () => own.token });
      await pause(seconds * 1_000);
      inside = await metric(app, 'komitto_load_inside');
    } finally {
      signal(processes, 'SIGCONT');
    }
    const thawed = now();
    await reading.stop();
    await until(() => crowd.times.at(-1) > thawed, 'something is written again');
    const recovery = Math.round(crowd.times.find((time) => time > thawed) - thawed);
    const kept = await crowd.reckon();
    const { [LIVE]: live, [READY]: ready, ...asked } = reading.heard;
    const heard = [crowd.heard, ...Object.values(asked)];
    const slowest = Math.max(...heard.map((answers) => answers.worst()));
    return {
      figures: {
        'frozen s': seconds,
        ...kept,
        'slowest answer ms': slowest,
        'slowest liveness ms': live.worst(),
        'slowest readiness ms': ready.worst(),
        'waiting at its end': inside,
        'recovery ms': recovery,
        statuses: crowd.heard.statuses,
      },
      always: {
        'none lost': kept.lost === 0,
        'none doubled': kept.twice === 0,
        'told 503': crowd.heard.statuses[503] > 0,
        'liveness 200': Object.keys(live.statuses).join() === '200',
        'readiness 503 meanwhile': ready.statuses[503] > 0,
        'everybody answered': heard.every(({ statuses }) => !statuses[0]),
        'no pile-up': inside <= 100,
      },
      inTime: { 'answered in 4 s': slowest < ANSWER_MILLIS, 'at work in 5 s': recovery <= RECOVERY_MILLIS },
      faults: heard.flatMap(({ faults }) => faults),
    };
  },
};
