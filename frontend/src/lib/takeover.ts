// A page that came drawn is first taken over as it was drawn, its places for answers empty. An answer shown before that
// would be another page than the one React finds, and React would have to throw the drawn one away.

const LONGEST_MS = 3_000;

let taken: Promise<void> = Promise.resolve();
let release = () => {};

/** From now on answers wait for the page. */
export function beginTakeover() {
  taken = new Promise((resolve) => {
    release = resolve;
    setTimeout(resolve, LONGEST_MS);
  });
}

/** Said by the page itself, once it stands. */
export function endTakeover() {
  release();
}

export function takeover(): Promise<void> {
  return taken;
}
