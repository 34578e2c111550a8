/**
 * Pages of the door open without a network once they were open with one: a small worker keeps them. Whether it does.
 */
export async function keepForOffline(scope: '/door' | '/me/matches/'): Promise<boolean> {
  // In plain http, and in some private windows, there are no workers: then the open page has to do.
  const workers = navigator.serviceWorker;
  if (!workers || !import.meta.env.PROD) return false;
  try {
    const { active, installing, waiting } = await workers.register('/door-worker.js', { scope });
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
      .map(({ pathname }) => pathname);
    const { port1: answer, port2: asked } = new MessageChannel();
    const kept = new Promise<boolean>((resolve) => {
      answer.onmessage = ({ data }) => resolve(data === true);
    });
    (active ?? installing ?? waiting)?.postMessage([location.pathname, ...new Set(loaded)], [asked]);
    return await kept;
  } catch {
    // Then the pass can be printed, and the door's records wait on the open page.
    return false;
  }
}
