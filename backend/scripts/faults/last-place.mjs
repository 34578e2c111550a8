// The last place of a need, wanted by everybody at once through two instances.
import { randomUUID } from 'node:crypto';
import { answers, send } from './crowd.mjs';
import { groupOf, people } from './people.mjs';
import { ask, asOwner, pause, sharing, startApp, startDatabase } from './place.mjs';

const PEOPLE = 1_000;
const AT_ONCE = 100;
/** What the control gives away at most, and by how many it is asked. */
const NAIVE_PLACES = 5;
const NAIVE = 10;

const need = (group) => ({
  groupId: group,
  resource: 'PEOPLE',
  what: { title: '最後のひとり', description: '野菜を切ります。', mainField: 'CHILDREN', skills: ['COOKING'] },
  where: { districts: ['migawa'], placeName: '見川市民センター' },
  when: { slots: ['SAT_MORNING'], commitment: 'REGULAR' },
  who: { capacity: 1, beginner: true, languages: ['ja'] },
});

async function opened(app, leader, group) {
  const made = await send(`${app.url}/api/v1/needs`, { method: 'POST', token: leader.token, body: need(group) });
  if (made.status !== 201) throw new Error(`${made.status} ${made.text}`);
  const { id } = JSON.parse(made.text);
  const open = await send(`${app.url}/api/v1/listings/${id}/opening`, { method: 'POST', token: leader.token });
  if (open.status !== 200) throw new Error(`${open.status} ${open.text}`);
  return id;
}

/** Whoever is told to come again does, with the same key. */
async function apply(app, person, listing, heard) {
  const key = randomUUID();
  for (;;) {
    const answer = heard.take(
      await send(`${app.url}/api/v1/matches`, { method: 'POST', token: person.token, key, body: { listing } }),
    );
    if (answer.status !== 503 && answer.status !== 0) return answer.status;
    await pause(200);
  }
}

/** So many at a time, in the order of the list. */
async function all(list, work) {
  let next = 0;
  const turns = async () => {
    while (next < list.length) {
      const n = next++;
      await work(list[n], n);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turns));
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

export default {
  name: 'last-place',
  claim: 'the last place, 1,000 attempts through two instances, again and again: exactly the capacity',
  sizes: { usual: { rounds: 2 }, full: { rounds: 20 } },
  async run({ rounds }) {
    const database = await startDatabase();
    const instances = [await startApp({ environment: sharing() }), await startApp({ environment: sharing() })];
    const crowd = await people(instances[0], PEOPLE);
    const [leader] = await people(instances[0], 1);
    const group = await groupOf(leader);
    const heard = answers();
    const places = [];
    let others = 0;
    for (let n = 0; n < rounds; n++) {
      const listing = await opened(instances[0], leader, group);
      await all(crowd, async (person, m) => {
        if ((await apply(instances[m % 2], person, listing, heard)) !== 201) others++;
      });
      const [[given, line]] = await ask(
        `select count(*) filter (where need_place), count(*) filter (where line is not null) from match where need_id = '${listing}'`,
      );
      places.push([Number(given), Number(line)]);
    }
    const control = await naively();
    await Promise.all(instances.map((app) => app.stop()));
    await database.stop();
    return {
      figures: {
        rounds,
        attempts: rounds * PEOPLE,
        'places given': [...new Set(places.map(([given]) => given))].join(),
        'in the waiting line': [...new Set(places.map(([, line]) => line))].join(),
        'the control gave, of 5': control,
        statuses: heard.statuses,
      },
      always: {
        'one place each time': places.every(([given]) => given === 1),
        'everybody else in line': places.every(([, line]) => line === PEOPLE - 1),
        'everybody answered': others === 0,
        'the control fails': control > NAIVE_PLACES,
      },
      faults: heard.faults,
    };
  },
};
