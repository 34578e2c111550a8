/** Pages of the door open without a network once they were open with one: a small worker keeps them. */
export async function keepForOffline(scope: '/door' | '/me/matches/'): Promise<void> {
  // In plain http, and in some private windows, there are no workers: then the open page has to do.
  const workers = navigator.serviceWorker;
  if (!workers || !import.meta.env.PROD) return;
  try {
    const { active, installing, waiting } = await workers.register('/door-worker.js', { scope });
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
      .map(({ pathname }) => pathname);
    (active ?? installing ?? waiting)?.postMessage([location.pathname, ...new Set(loaded)]);
  } catch {
    // Then the pass can be printed, and the door's records wait on the open page.
  }
}
