// PostgreSQL dies under load; the application starts it again and goes on.
import { readers, writers } from './crowd.mjs';
import { people } from './people.mjs';
import { answersSql, borrowApp, now, pause, postmaster, signal, until } from './place.mjs';

const FIRST_WRITE_MILLIS = 2_000;
const READS = ['/api/v1/groups?size=20', '/api/v1/projects'];

export default {
  name: 'database-killed',
  claim: 'kill −9 of PostgreSQL under load: nothing lost, no 500, first write 2 s after it is up again',
  sizes: { short: { times: 1 }, usual: { times: 6 }, full: { times: 20 } },
  async run({ times, chance }) {
    const app = await borrowApp();
    const crowd = writers(() => app, await people(app, 20));
    const reading = readers(() => app, READS);
    const back = [];
    const first = [];
    for (let n = 0; n < times; n++) {
      await pause(1_000 + 2_000 * chance());
      const old = postmaster();
      const killed = now();
      signal([old], 'SIGKILL');
      await until(async () => postmaster() !== old && (await answersSql()), 'the database is up again');
      const up = now();
      back.push(Math.round(up - killed));
      await until(() => crowd.times.at(-1) > up, 'something is written again');
      first.push(Math.round(crowd.times.find((time) => time > up) - up));
    }
    await reading.stop();
    const kept = await crowd.reckon();
    const heard = [crowd.heard, ...Object.values(reading.heard)];
    return {
      figures: {
        killed: times,
        ...kept,
        'up again ms, worst': Math.max(...back),
        'first write ms, worst': Math.max(...first),
        statuses: crowd.heard.statuses,
      },
      always: { 'something was written': kept.acknowledged > 0, 'none lost': kept.lost === 0, 'none doubled': kept.twice === 0 },
      inTime: { 'first write in 2 s': Math.max(...first) <= FIRST_WRITE_MILLIS },
      faults: heard.flatMap(({ faults }) => faults),
    };
  },
};
