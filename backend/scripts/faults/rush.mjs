// A rush: many connections, kept open, and requests that are due at a pace, whether or not those before them have been answered.
// Raw sockets and bytes made once, because it stands beside what it measures and must leave it the processors.
import { connect } from 'node:net';
import { now, pause } from './place.mjs';

const TICK_MILLIS = 2;
/** Beyond every promise: whoever waits so long counts as unanswered. */
const LONGEST_MILLIS = 20_000;
const OPENED_AT_A_TIME = 50;
const HEAD_ENDS = '\r\n\r\n';
/** What is behind is counted and not read. */
const LONGEST_HEAD = 4_096;
const STATUS = { from: 'HTTP/1.1 '.length, to: 'HTTP/1.1 200'.length };
const LENGTH = /\r\ncontent-length: *(\d+)\r\n/i;
const PAUSE = /\r\nretry-after: *[1-9]\d*\r\n/i;

/**
 * So many connections to an instance. Each request takes the one that has been free the longest; where none is free it waits, and
 * its waiting counts: an answer's time runs from when its request was due.
 */
export async function gather(app, paths, count) {
  const requests = paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`));
  const buffer = Buffer.alloc(256 * 1_024);
  const lines = new Set();
  const free = [];
  let round;
  let going = true;

  function open() {
    const line = { asks: false, due: 0, freeSince: 0, head: '', left: undefined };
    const callback = (length) => {
      hear(line, length);
      return true;
    };
    line.socket = connect({ port: app.port, host: '127.0.0.1', noDelay: true, onread: { buffer, callback } });
    line.socket.on('connect', () => setFree(line));
    line.socket.on('error', () => {});
    line.socket.on('close', () => lose(line));
    lines.add(line);
  }

  function lose(line) {
    lines.delete(line);
    if (free.includes(line)) free.splice(free.indexOf(line), 1);
    if (line.asks) round.take(0, now() - line.due);
    if (going) setTimeout(open, TICK_MILLIS);
  }

  function setFree(line) {
    line.asks = false;
    line.freeSince = now();
    free.push(line);
    sendDue();
  }

  /** Whatever is due by now, as far as there are free connections. */
  function sendDue() {
    for (let at = now(); round && free.length > 0 && round.due(at) <= at && at < round.ends; at = now()) {
      const line = free.shift();
      line.asks = true;
      line.due = round.due(at);
      line.head = '';
      line.left = undefined;
      round.late.push(at - Math.max(line.due, line.freeSince));
      line.socket.write(requests[round.sent++ % requests.length]);
    }
  }

  function hear(line, length) {
    if (line.left === undefined) {
      const read = Math.min(length, LONGEST_HEAD);
      line.head += buffer.latin1Slice(0, read);
      const end = line.head.indexOf(HEAD_ENDS);
      if (end < 0) return;
      line.left = end + HEAD_ENDS.length + Number(LENGTH.exec(line.head)[1]) - line.head.length - (length - read);
    } else {
      line.left -= length;
    }
    if (line.left > 0) return;
    round.take(Number(line.head.slice(STATUS.from, STATUS.to)), now() - line.due, line.head);
    setFree(line);
  }

  for (let opened = 0; opened < count; opened++) {
    if (opened % OPENED_AT_A_TIME === 0) await pause(TICK_MILLIS);
    open();
  }
  while (free.length < count) await pause(TICK_MILLIS);

  return {
    /** So many requests a second for so many seconds; without a rate, each connection asks as soon as it is answered. */
    async ask(seconds, rate = Number.POSITIVE_INFINITY) {
      const began = now();
      const ends = began + seconds * 1_000;
      const statuses = {};
      const accepted = [];
      const refused = [];
      const faults = [];
      const late = [];
      let good = 0;
      round = {
        ends,
        late,
        sent: 0,
        due: (at) => (rate === Number.POSITIVE_INFINITY ? at : began + (round.sent / rate) * 1_000),
        take(status, millis, head) {
          statuses[status] = (statuses[status] ?? 0) + 1;
          if (status === 200) accepted.push(millis);
          if (status === 200 && now() < ends) good++;
          if (status === 503) refused.push(millis);
          const known = status === 0 || status === 200 || (status === 503 && PAUSE.test(head));
          if (!known) faults.push(`${status} ${head.slice(0, 300)}`);
        },
      };
      for (sendDue(); now() < ends; sendDue()) await pause(TICK_MILLIS);
      while ([...lines].some((line) => line.asks) && now() < ends + LONGEST_MILLIS) await pause(TICK_MILLIS);
      for (const line of lines) {
        if (line.asks) line.socket.destroy();
      }
      while (lines.size < count || [...lines].some((line) => line.asks)) await pause(TICK_MILLIS);
      return { statuses, accepted, refused, faults, late, good: good / seconds, sent: round.sent / seconds };
    },
    leave() {
      going = false;
      for (const line of lines) line.socket.destroy();
    },
  };
}
