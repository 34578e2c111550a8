// A link between the application and its database that misbehaves when told to: slow, silent, or torn.
import { createServer, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export function openLink(target) {
  const pairs = new Set();
  let delay = 0;
  let silent = false;

  /** What comes while the link hangs is never delivered, as if a machine in between had forgotten the connection. */
  async function carry(pair, chunk, to) {
    if (silent) pair.dead = true;
    if (pair.dead) return;
    if (delay > 0) await pause(delay);
    if (!to.destroyed) to.write(chunk);
  }

  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    const pair = { near, far, dead: silent, last: Promise.resolve() };
    pairs.add(pair);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ]) {
      let before = Promise.resolve();
      from.setNoDelay(true);
      from.on('data', (chunk) => {
        before = before.then(() => carry(pair, chunk, to));
      });
      from.on('error', () => {});
      from.on('close', () => {
        pairs.delete(pair);
        to.destroy();
      });
    }
  });

  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () =>
      ready({
        port: server.address().port,
        connections: () => pairs.size,
        delayBy: (millis) => {
          delay = millis;
        },
        hang: () => {
          silent = true;
        },
        heal: () => {
          silent = false;
          delay = 0;
        },
        tear: () => {
          for (const { near, far } of pairs) {
            near.resetAndDestroy();
            far.destroy();
          }
        },
        close: () => {
          server.close();
          for (const { near, far } of pairs) {
            near.destroy();
            far.destroy();
          }
        },
      }),
    );
  });
}
