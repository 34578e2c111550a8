// Somebody holds a lock on what everybody needs, until every connection of the pool waits for it.
import { answers, readers, send } from './crowd.mjs';
import { people } from './people.mjs';
import { asOwner, borrowApp, metric, now, pause, until } from './place.mjs';

const ANSWER_MILLIS = 4_000;
const RECOVERY_MILLIS = 5_000;
/** More than there are connections. */
const WAITING = 40;
const LOCKED = '/api/v1/needs';
const OTHERS = '/api/v1/projects';

export default {
  name: 'pool-exhausted',
  claim: 'every connection waits for a lock: 503 in less than 4 s, liveness 200, normal 5 s after it is released',
  sizes: { short: { seconds: 5 }, usual: { seconds: 15 }, full: { seconds: 60 } },
  async run({ seconds }) {
    const app = await borrowApp();
    const own = (await people(app, 1))[0];
    const holder = await asOwner();
    await holder.ask('begin; lock table listing in access exclusive mode');
    const crowd = readers(() => app, [LOCKED], { count: WAITING, every: 10 });
    await pause(1_000);
    const others = readers(() => app, [OTHERS, '/api/v1/me/sessions'], { token: () => own.token, every: 10 });
    const alive = [];
    for (let n = 0; n < seconds; n++) {
      await pause(1_000);
      alive.push((await send(`${app.url}/q/health/live`)).status);
    }
    const inside = await metric(app, 'komitto_load_inside');
    await holder.ask('commit');
    const released = now();
    holder.close();
    await Promise.all([crowd.stop(), others.stop()]);
    const after = answers();
    await until(
      async () => {
        const round = await Promise.all(Array.from({ length: WAITING }, () => send(app.url + LOCKED)));
        round.forEach(after.take);
        return round.every((answer) => answer.status === 200);
      },
      'everybody is answered again',
    );
    const recovery = Math.round(now() - released);
    const heard = [...Object.values(crowd.heard), ...Object.values(others.heard), after];
    const slowest = Math.max(...heard.map((answers) => answers.worst()));
    return {
      figures: {
        'locked s': seconds,
        'slowest answer ms': slowest,
        'waiting at its end': inside,
        'recovery ms': recovery,
        'statuses, locked': crowd.heard[LOCKED].statuses,
        'statuses, others': others.heard[OTHERS].statuses,
      },
      always: {
        'told 503': crowd.heard[LOCKED].statuses[503] > 0,
        'liveness 200': alive.every((code) => code === 200),
        'everybody answered': heard.every(({ statuses }) => !statuses[0]),
      },
      inTime: { 'answered in 4 s': slowest < ANSWER_MILLIS, 'normal in 5 s': recovery <= RECOVERY_MILLIS },
      faults: heard.flatMap(({ faults }) => faults),
    };
  },
};
