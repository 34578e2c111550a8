// Those who use it meanwhile: who writes and keeps a ledger of what was acknowledged, who reads, and what they were answered.
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { ask, now, pause } from './place.mjs';

const agent = new http.Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
/** Beyond every promise: whoever waits so long counts as unanswered. */
const LONGEST_MILLIS = 20_000;
const TITLE = '障害の試験';

/** Whoever asks next opens a connection anew. */
export const hangUp = () => agent.destroy();

/** One request; status 0 when there was no answer. */
export function send(url, { method = 'GET', token, key, body } = {}) {
  const began = now();
  const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const headers = {
    ...(token && { Authorization: `Bearer ${token}` }),
    ...(key && { 'Idempotency-Key': key }),
    ...(payload && { 'Content-Type': 'application/json', 'Content-Length': payload.length }),
  };
  return new Promise((resolve) => {
    const end = (status, text = '', headers = {}) =>
      resolve({
        status,
        text,
        retryAfter: headers['retry-after'],
        /** It had happened before: the answer to that was lost. */
        again: headers['idempotency-replayed'] === 'true',
        millis: now() - began,
      });
    const request = http.request(url, { method, headers, agent, timeout: LONGEST_MILLIS }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', () => end(0));
      response.on('end', () =>
        end(response.statusCode, Buffer.concat(chunks).toString(), response.headers),
      );
    });
    request.on('error', () => end(0));
    request.on('timeout', () => request.destroy());
    request.end(payload);
  });
}

/** What people were answered: how often which status, the slowest of each, and the first words of what nobody may answer. */
export function answers() {
  const statuses = {};
  const slowest = {};
  const faults = [];
  return {
    statuses,
    slowest,
    faults,
    take(answer) {
      const { status, millis, text, retryAfter } = answer;
      statuses[status] = (statuses[status] ?? 0) + 1;
      slowest[status] = Math.round(Math.max(slowest[status] ?? 0, millis));
      if ((status >= 500 && status !== 503) || (status === 503 && !retryAfter)) faults.push(`${status} ${text.slice(0, 300)}`);
      return answer;
    },
    total: () => Object.values(statuses).reduce((sum, count) => sum + count, 0),
    worst: () => Math.max(0, ...Object.values(slowest)),
  };
}

const offer = (title) => ({
  resource: 'PEOPLE',
  what: { title, description: '料理が好きです。', mainField: 'CHILDREN', skills: ['COOKING'] },
  where: { districts: ['migawa'], placeName: '見川の自宅の近く' },
  when: { slots: ['SAT_MORNING'], commitment: 'REGULAR' },
  who: { beginner: true, languages: ['ja'] },
});

/** Each of them writes without a pause; what gets no answer is sent again with its key until it has one. */
export function writers(app, people) {
  const ledger = new Map();
  const heard = answers();
  const times = [];
  let going = true;

  async function write(person) {
    const key = randomUUID();
    const title = `${TITLE} ${key}`;
    while (going) {
      const answer = heard.take(
        await send(`${app().url}/api/v1/offers`, { method: 'POST', token: person.token, key, body: offer(title) }),
      );
      if (answer.status === 201) {
        ledger.set(key, JSON.parse(answer.text).id);
        times.push(now());
        return;
      }
      if (answer.status !== 0 && answer.status < 500) heard.faults.push(`${answer.status} ${answer.text.slice(0, 300)}`);
      await pause(50);
    }
  }

  const all = people.map(async (person) => {
    while (going) await write(person);
  });
  return {
    ledger,
    heard,
    /** Of every acknowledged write, when. */
    times,
    /** Stops them and looks for every acknowledged write: how many are missing, how many are there twice. */
    async reckon() {
      going = false;
      await Promise.all(all);
      const rows = await ask(`select id, right(title, 36) from listing where title like '${TITLE} %'`);
      const ids = new Set(rows.map(([id]) => id));
      const keys = rows.map(([, key]) => key);
      return {
        acknowledged: ledger.size,
        lost: [...ledger.values()].filter((id) => !ids.has(id)).length,
        twice: keys.length - new Set(keys).size,
      };
    },
  };
}

/** So many ask these addresses again and again, with a short pause; `heard` tells each address apart. */
export function readers(app, paths, { count = 4, token, every = 100 } = {}) {
  const heard = Object.fromEntries(paths.map((path) => [path, answers()]));
  let going = true;
  const all = Array.from({ length: count * paths.length }, async (_, n) => {
    const path = paths[n % paths.length];
    while (going) {
      heard[path].take(await send(app().url + path, { token: token?.() }));
      await pause(every);
    }
  });
  return {
    heard,
    async stop() {
      going = false;
      await Promise.all(all);
    },
  };
}

export const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
};
