// Thousands connect, ask once and stay. Each connection is an open file, and the database needs some, too.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { answers, send } from './crowd.mjs';
import { people } from './people.mjs';
import { now, pause, startApp, stopLent, until } from './place.mjs';

const LIMIT = 400;
const TOO_MANY = 250;
/** What asked before and is still connected. */
const SPARE = 5;
const ROUNDS = 20;
/** A busy machine closes later; whether it does at all is what must hold. */
const CLOSED_MILLIS = 20_000;
/** So long nobody else is turned away. */
const STAY_MILLIS = 1_000;
const RECOVERY_MILLIS = 5_000;
const PATH = '/api/v1/groups?size=20';
const ONCE = 'GET /q/health/live HTTP/1.1\r\nHost: komitto.test\r\n\r\n';

/** Has asked once and stays; `gone` when the other side has closed. */
async function connect(port) {
  const socket = net.connect(port, '127.0.0.1');
  const began = now();
  const one = { socket, gone: undefined };
  socket.on('error', () => {});
  socket.on('close', () => (one.gone ??= now() - began));
  socket.resume();
  await once(socket, 'connect');
  socket.write(ONCE);
  return one;
}

/** Who is inside already: one connection that stays open, or none if it was closed. */
function visitor(url) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  return {
    ask: () =>
      new Promise((resolve) => {
        const request = http.get(url + PATH, { agent }, (answer) => answer.resume().on('end', () => resolve(answer.statusCode)));
        request.on('error', () => resolve(0));
      }),
    leave: () => agent.destroy(),
  };
}

export default {
  name: 'connected-too-many',
  claim: 'more connections than an instance takes: those inside go on being answered, the others find the door closed, normal in 5 s',
  sizes: { short: {}, usual: {}, full: {} },
  async run() {
    await stopLent();
    const app = await startApp({ environment: { KOMITTO_MOST_CONNECTIONS: String(LIMIT) } });
    const [writer] = await people(app, 1);
    const inside = visitor(app.url);
    const statuses = {};
    const note = (status) => (statuses[status] = (statuses[status] ?? 0) + 1);
    note(await inside.ask());
    const staying = [];
    while (staying.length < LIMIT + TOO_MANY) staying.push(await connect(app.port));
    const away = () => staying.filter(({ gone }) => gone !== undefined);
    await until(() => away().length >= TOO_MANY, 'the door is closed', CLOSED_MILLIS).catch(() => {});
    await pause(STAY_MILLIS);
    const turnedAway = away();
    for (let n = 0; n < ROUNDS; n++) note(await inside.ask());
    staying.forEach(({ socket }) => socket.destroy());
    const left = now();
    const heard = answers();
    await until(async () => {
      const answer = await send(`${app.url}/api/v1/offers`, { method: 'POST', token: writer.token, key: randomUUID(), body: { resource: 'PEOPLE' } });
      if (answer.status !== 0) heard.take(answer);
      return answer.status === 201;
    }, 'somebody new can write');
    const recovery = Math.round(now() - left);
    inside.leave();
    await app.stop();
    return {
      figures: {
        'connections an instance takes': LIMIT,
        connected: staying.length,
        'turned away': turnedAway.length,
        'turned away after ms': Math.round(Math.max(0, ...turnedAway.map(({ gone }) => gone))),
        'statuses, inside': statuses,
        'recovery ms': recovery,
      },
      always: {
        'as many turned away as were too many': turnedAway.length >= TOO_MANY && turnedAway.length <= TOO_MANY + SPARE,
        'inside everybody answered': statuses[200] === 1 + ROUNDS,
      },
      inTime: { 'normal in 5 s': recovery <= RECOVERY_MILLIS },
      faults: heard.faults,
    };
  },
};
