// The application dies in the middle of its work, again and again.
import { writers } from './crowd.mjs';
import { people } from './people.mjs';
import { borrowApp, leaveApp, now, pause, startApp, until } from './place.mjs';

const READY_MILLIS = 15_000;

export default {
  name: 'app-killed',
  claim: 'kill −9 of the application, 20 writers: no acknowledged write lost or doubled, ready again in 15 s',
  sizes: { short: { times: 1 }, usual: { times: 8 }, full: { times: 50 } },
  async run({ times, chance }) {
    let app = await borrowApp();
    const crowd = writers(() => app, await people(app, 20));
    const ready = [];
    for (let n = 0; n < times; n++) {
      await pause(1_000 + 2_000 * chance());
      await app.kill();
      app = await startApp({ port: app.port });
      ready.push(Math.round(app.ready));
      const up = now();
      await until(() => crowd.times.at(-1) > up, 'something is written again');
    }
    const kept = await crowd.reckon();
    leaveApp(app);
    return {
      figures: { killed: times, ...kept, 'ready ms, worst': Math.max(...ready), statuses: crowd.heard.statuses },
      always: { 'something was written': kept.acknowledged > 0, 'none lost': kept.lost === 0, 'none doubled': kept.twice === 0 },
      inTime: { 'ready in 15 s': Math.max(...ready) <= READY_MILLIS },
      faults: crowd.heard.faults,
    };
  },
};
