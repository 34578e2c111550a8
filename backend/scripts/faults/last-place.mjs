// The last places of a need, wanted by everybody at once through two instances.
import { randomUUID } from 'node:crypto';
import { answers, percentile, send } from './crowd.mjs';
import { groupOf, people } from './people.mjs';
import { ask, asOwner, now, pause, sharing, startApp, startDatabase } from './place.mjs';

const PEOPLE = 1_000;
/** How many places there are, one round after the other. */
const PLACES = [1, 30];
/** Nobody comes again for longer than this. */
const PATIENCE_MILLIS = 180_000;
/** What the control gives away at most, and by how many it is asked. */
const NAIVE_PLACES = 5;
const NAIVE = 20;

const need = (group, capacity) => ({
  groupId: group,
  resource: 'PEOPLE',
  what: { title: '最後のひとり', description: '野菜を切ります。', mainField: 'CHILDREN', skills: ['COOKING'] },
  where: { districts: ['migawa'], placeName: '見川市民センター' },
  when: { slots: ['SAT_MORNING'], commitment: 'REGULAR' },
  who: { capacity, beginner: true, languages: ['ja'] },
});

async function opened(app, leader, group, capacity) {
  const made = await send(`${app.url}/api/v1/needs`, { method: 'POST', token: leader.token, body: need(group, capacity) });
  if (made.status !== 201) throw new Error(`${made.status} ${made.text}`);
  const { id } = JSON.parse(made.text);
  const open = await send(`${app.url}/api/v1/listings/${id}/opening`, { method: 'POST', token: leader.token });
  if (open.status !== 200) throw new Error(`${open.status} ${open.text}`);
  return id;
}

/** Whoever is told to come again does, when they are told to, with the same key: when they asked last, and were answered. */
async function apply(app, person, listing, heard) {
  const key = randomUUID();
  const first = now();
  for (let times = 1; ; times++) {
    const asked = now();
    const answer = heard.take(
      await send(`${app.url}/api/v1/matches`, { method: 'POST', token: person.token, key, body: { listing } }),
    );
    const later = answer.status === 0 || answer.retryAfter !== undefined;
    if (!later || now() - first > PATIENCE_MILLIS) {
      if (answer.status !== 201) heard.faults.push(`${answer.status} ${answer.text.slice(0, 300)}`);
      return { person, asked: answer.again ? first : asked, answered: now(), times, took: now() - first, status: answer.status };
    }
    await pause(1_000 * Number(answer.retryAfter ?? 1));
  }
}

/** Nobody who was answered before somebody else asked stands behind them. */
function inOrder(line, told) {
  const by = new Map(told.map((one) => [one.person.id, one]));
  let earliest = Number.POSITIVE_INFINITY;
  for (const id of line.toReversed()) {
    const { asked, answered } = by.get(id);
    if (earliest < asked) return false;
    earliest = Math.min(earliest, answered);
  }
  return true;
}

/** The control: who looks first and writes then, over the same database, gives away more places than there are. */
async function naively() {
  await ask('create table if not exists naive (taken int); truncate naive; insert into naive values (0)');
  const given = await Promise.all(
    Array.from({ length: NAIVE }, async () => {
      const own = await asOwner();
      const [[taken]] = await own.ask('select taken, pg_sleep(0.05) from naive');
      const free = Number(taken) < NAIVE_PLACES;
      if (free) await own.ask(`update naive set taken = ${Number(taken) + 1}`);
      own.close();
      return free;
    }),
  );
  await ask('drop table naive');
  return given.filter(Boolean).length;
}

async function round(instances, crowd, leader, group, places, heard) {
  const listing = await opened(instances[0], leader, group, places);
  const told = await Promise.all(crowd.map((person, n) => apply(instances[n % 2], person, listing, heard)));
  const rows = await ask(
    `select offer_party, need_place, line from match where need_id = '${listing}' order by need_place desc, line`,
  );
  const line = rows.filter(([, , number]) => number !== null);
  return {
    places,
    given: rows.filter(([, place]) => place === 't').length,
    line: new Set(line.map(([, , number]) => number)).size,
    lost: crowd.length - rows.length,
    ordered: inOrder(line.map(([id]) => id), told),
    answered: told.every(({ status }) => status === 201),
    took: told.map((one) => one.took),
    times: told.map((one) => one.times),
  };
}

export default {
  name: 'last-place',
  claim: 'the last place, and the last 30: 1,000 at once through two instances, exactly so many get one and the rest wait in order',
  sizes: { usual: { rounds: 2 }, full: { rounds: 20 } },
  async run({ rounds }) {
    const database = await startDatabase();
    const instances = [await startApp({ environment: sharing() }), await startApp({ environment: sharing() })];
    const crowd = await people(instances[0], PEOPLE);
    const [leader] = await people(instances[0], 1);
    const group = await groupOf(leader);
    const heard = answers();
    const all = [];
    for (let n = 0; n < rounds; n++) {
      all.push(await round(instances, crowd, leader, group, PLACES[n % PLACES.length], heard));
    }
    await Promise.all(instances.map((app) => app.stop()));
    const control = await naively();
    await database.stop();
    const took = all.flatMap((one) => one.took);
    const times = all.flatMap((one) => one.times);
    return {
      figures: {
        rounds,
        attempts: rounds * PEOPLE,
        'places given': all.map(({ given, places }) => `${given} of ${places}`).join(', '),
        'in the waiting line': all.map(({ line }) => line).join(', '),
        'neither nor': all.reduce((sum, { lost }) => sum + lost, 0),
        'in, p50 s': (percentile(took, 0.5) / 1_000).toFixed(1),
        'in, last s': (Math.max(...took) / 1_000).toFixed(1),
        'asked, p50': percentile(times, 0.5),
        'asked, most': Math.max(...times),
        'the control gave, of 5': control,
        statuses: heard.statuses,
      },
      always: {
        'exactly the places': all.every(({ given, places }) => given === places),
        'everybody else in line': all.every(({ line, places }) => line === PEOPLE - places),
        'in order': all.every(({ ordered }) => ordered),
        'everybody answered': all.every(({ answered }) => answered),
        'the control fails': control > NAIVE_PLACES,
      },
      faults: heard.faults,
    };
  },
};
