// The link between application and database is slow, then torn again and again, then swallows everything without a word.
import { readers, send, writers } from './crowd.mjs';
import { people } from './people.mjs';
import { now, pause, sharing, startApp, startDatabase, until } from './place.mjs';
import { openLink } from './proxy.mjs';

const ANSWER_MILLIS = 4_000;
const RECOVERY_MILLIS = 5_000;
const DELAY_MILLIS = 20;

export default {
  name: 'link-hanging',
  claim: 'the link to the database is slow, torn, silent: 503 in less than 4 s, nothing lost, no 500, at work in 5 s',
  sizes: { usual: { seconds: 10, torn: 5 }, full: { seconds: 30, torn: 20 } },
  async run({ seconds, torn, chance }) {
    const database = await startDatabase();
    const link = await openLink(Number(new URL(sharing().KOMITTO_DB_URL).port));
    const app = await startApp({ environment: sharing(link.port) });
    const crowd = writers(() => app, await people(app, 20));
    const own = (await people(app, 1))[0];
    const reading = readers(() => app, ['/api/v1/me/sessions', '/api/v1/projects'], { token: () => own.token });
    const writtenSince = async (moment) => {
      await until(() => crowd.times.at(-1) > moment, 'something is written again');
      return Math.round(crowd.times.find((time) => time > moment) - moment);
    };

    link.delayBy(DELAY_MILLIS);
    const slow = now();
    await pause(seconds * 500);
    const slowly = crowd.times.filter((time) => time > slow).length;
    link.heal();

    const afterTear = [];
    for (let n = 0; n < torn; n++) {
      await pause(500 + 500 * chance());
      link.tear();
      afterTear.push(await writtenSince(now()));
    }

    link.hang();
    const alive = [];
    for (let n = 0; n < seconds; n++) {
      await pause(1_000);
      alive.push((await send(`${app.url}/q/health/live`)).status);
    }
    const open = link.connections();
    link.heal();
    const recovery = await writtenSince(now());
    await pause(1_000);
    await reading.stop();
    const kept = await crowd.reckon();
    await app.stop();
    link.close();
    await database.stop();
    const heard = [crowd.heard, ...Object.values(reading.heard)];
    const slowest = Math.max(...heard.map((answers) => answers.worst()));
    return {
      figures: {
        ...kept,
        'written over the slow link': slowly,
        'torn': torn,
        'first write after it ms, worst': Math.max(...afterTear),
        'silent s': seconds,
        'connections at its end': open,
        'slowest answer ms': slowest,
        'recovery ms': recovery,
        statuses: crowd.heard.statuses,
      },
      always: {
        'written over the slow link': slowly > 0,
        'none lost': kept.lost === 0,
        'none doubled': kept.twice === 0,
        'told 503': crowd.heard.statuses[503] > 0,
        'liveness 200': alive.every((code) => code === 200),
        'everybody answered': heard.every(({ statuses }) => !statuses[0]),
        'no pile-up': open <= 60,
      },
      inTime: {
        'answered in 4 s': slowest < ANSWER_MILLIS,
        'at work in 5 s': recovery <= RECOVERY_MILLIS && Math.max(...afterTear) <= RECOVERY_MILLIS,
      },
      faults: heard.flatMap(({ faults }) => faults),
    };
  },
};
