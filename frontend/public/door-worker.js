// Keeps the pages of the door (a pass, the place where passes are taken) for hours without a network.
// It never touches the API, and no other page: its scope is theirs.
const KEPT = `komitto-door ${self.registration.scope}`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// The page tells what it is made of, and hears whether all of it is here; what an older version was made of goes.
self.addEventListener('message', (event) => {
  const keep = async () => {
    const cache = await caches.open(KEPT);
    const wanted = event.data.filter((path) => typeof path === 'string' && path.startsWith('/'));
    for (const { url } of await cache.keys()) {
      const { pathname } = new URL(url);
      if (pathname.startsWith('/assets/') && !wanted.includes(pathname)) await cache.delete(url);
    }
    const here = async (path) => Boolean(await cache.match(path)) || cache.add(path).then(() => true, () => false);
    event.ports[0]?.postMessage((await Promise.all(wanted.map(here))).every(Boolean));
  };
  event.waitUntil(keep());
});

const freshOrKept = async (request, path) => {
  const cache = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(path, answer.clone());
    return answer;
  } catch (gone) {
    const kept = await cache.match(path);
    if (kept) return kept;
    throw gone;
  }
};

// What is built has its version in its name: it never changes.
const keptOrFresh = async (request, path) => (await (await caches.open(KEPT)).match(path)) ?? fetch(request);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(freshOrKept(request, pathname));
  else if (pathname.startsWith('/assets/')) event.respondWith(keptOrFresh(request, pathname));
});
