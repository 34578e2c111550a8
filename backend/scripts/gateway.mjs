// What people and programs meet at the gateway: packed assets, pages drawn ahead of time, security headers, one shape of errors.
import assert from 'node:assert/strict';
import http from 'node:http';

const base = new URL(process.argv[2]);

/** An answer with its bytes as they came, not unpacked. */
const get = (path, headers = {}, method = 'GET', body) =>
  new Promise((resolve, reject) => {
    const request = http.request(new URL(path, base), { method, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });

const home = await get('/');
assert.equal(home.status, 200);
assert.equal(home.headers['cache-control'], 'no-cache');
assert.match(home.headers['content-security-policy'], /default-src 'self'/);
assert.match(home.bytes.toString(), /<h1/, 'the home page is drawn ahead of time');

const script = home.bytes.toString().match(/\/assets\/[^"]+\.js/)[0];
const plain = await get(script);
const packed = await get(script, { 'Accept-Encoding': 'gzip, deflate, br' });
assert.equal(packed.headers['content-encoding'], 'br');
assert.match(packed.headers['content-type'], /javascript/);
assert.match(packed.headers['cache-control'], /immutable/);
assert.equal(packed.headers.vary, 'Accept-Encoding');
assert.ok(packed.bytes.length < plain.bytes.length / 2);
assert.equal((await get(script, { 'Accept-Encoding': 'gzip' })).headers['content-encoding'], 'gzip');
assert.equal((await get('/assets/nothing.js')).status, 404);

for (const page of ['/groups', '/groups/some-id/flyer', '/me/settings', '/api/docs']) {
  const answer = await get(page);
  assert.equal(answer.status, 200, page);
  assert.match(answer.headers['content-type'], /text\/html/, page);
  assert.equal(answer.headers['x-content-type-options'], 'nosniff', page);
}

const groups = await get('/api/v1/groups?size=1');
assert.equal(groups.status, 200);
assert.equal(groups.headers['x-content-type-options'], 'nosniff');
assert.equal((await get('/api/v1/groups?size=1', { 'If-None-Match': groups.headers.etag })).status, 304);
assert.match((await get('/.well-known/oauth-authorization-server')).bytes.toString(), /token_endpoint/);
for (const hidden of ['/dev/outbox', '/q/health/ready', '/q/metrics']) {
  assert.doesNotMatch((await get(hidden)).bytes.toString(), /"status":|<article>|# HELP/, hidden);
}

// A flood at the door is told in the shape of every other problem, and others go on reading.
const guesses = await Promise.all(
  Array.from({ length: 150 }, () =>
    get('/api/v1/auth/refresh', { 'Content-Type': 'application/json', 'X-Forwarded-For': '203.0.113.7' }, 'POST', '{}'),
  ),
);
const refused = guesses.filter(({ status }) => status === 429);
assert.ok(refused.length > 0, 'the flood is held back');
assert.match(refused[0].headers['content-type'], /problem\+json/);
assert.equal(JSON.parse(refused[0].bytes).code, 'TOO_MANY_REQUESTS');
assert.equal((await get('/api/v1/city')).status, 200);
