// A few words to PostgreSQL, so that nothing need be installed for them: one connection, signed in by SCRAM, answers as text.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { connect } from 'node:net';

const hmac = (key, text) => createHmac('sha256', key).update(text).digest();
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const text = (...words) => Buffer.from(`${words.join('\0')}\0`);

function framed(type, body) {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
}

/** The three steps of SCRAM-SHA-256 (RFC 7677), as far as a client needs them. */
function scram(password) {
  const bare = `n=,r=${randomBytes(18).toString('base64')}`;
  return {
    first: `n,,${bare}`,
    proof(challenge) {
      const { r: nonce, s: salt, i: rounds } = Object.fromEntries(
        challenge.split(',').map((part) => [part[0], part.slice(2)]),
      );
      const salted = pbkdf2Sync(password, Buffer.from(salt, 'base64'), Number(rounds), 32, 'sha256');
      const key = hmac(salted, 'Client Key');
      const ending = `c=biws,r=${nonce}`;
      const signature = hmac(sha256(key), `${bare},${challenge},${ending}`);
      return `${ending},p=${Buffer.from(key.map((byte, n) => byte ^ signature[n])).toString('base64')}`;
    },
  };
}

function rowOf(body) {
  const row = [];
  for (let at = 2; row.length < body.readInt16BE(0); ) {
    const length = body.readInt32BE(at);
    at += 4;
    row.push(length < 0 ? null : body.toString('utf8', at, at + length));
    at += Math.max(0, length);
  }
  return row;
}

/** Opens a connection: `ask(sql)` gives the rows of the last statement, each a list of texts; `close()` ends it. */
export function openSql({ port, user, password, database = 'komitto' }) {
  const socket = connect({ port, host: '127.0.0.1' });
  let pending = Buffer.alloc(0);
  let waiting;
  let rows = [];
  let failure;
  let proof;
  const answered = () =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
    });
  const send = (type, body) => socket.write(framed(type, body));

  function signIn(body) {
    const step = body.readInt32BE(0);
    if (step === 10) {
      proof = scram(password);
      const length = Buffer.alloc(4);
      length.writeInt32BE(Buffer.byteLength(proof.first));
      send('p', Buffer.concat([text('SCRAM-SHA-256'), length, Buffer.from(proof.first)]));
    } else if (step === 11) send('p', Buffer.from(proof.proof(body.toString('utf8', 4))));
  }

  function heard(type, body) {
    if (type === 'R') signIn(body);
    else if (type === 'T') rows = [];
    else if (type === 'D') rows.push(rowOf(body));
    else if (type === 'E') failure = new Error(/\0M([^\0]*)/.exec(`\0${body.toString('utf8')}`)?.[1]);
    else if (type === 'Z') {
      const { resolve, reject } = waiting;
      if (failure) reject(failure);
      else resolve(rows);
      [failure, rows] = [undefined, []];
    }
  }

  socket.on('data', (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= 5 && pending.length > pending.readInt32BE(1)) {
      const end = pending.readInt32BE(1) + 1;
      heard(String.fromCharCode(pending[0]), pending.subarray(5, end));
      pending = pending.subarray(end);
    }
  });
  socket.on('error', (broken) => waiting?.reject(broken));
  socket.on('close', () => waiting?.reject(failure ?? new Error('the database has gone')));

  const hello = text('user', user, 'database', database, '');
  const head = Buffer.alloc(8);
  head.writeInt32BE(hello.length + 8);
  head.writeInt32BE(196608, 4);
  const open = answered();
  socket.write(Buffer.concat([head, hello]));
  const connection = {
    ask: (sql) => {
      const answer = answered();
      send('Q', text(sql));
      return answer;
    },
    close: () => socket.destroy(),
  };
  return open.then(() => connection);
}
