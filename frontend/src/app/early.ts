import { CARDS_A_PAGE } from '@/features/directory/groupSearch';
import { recentlyConfirmed, recruiting } from '@/features/home/lists';
import { applyDisplay, hidePageInOtherWords, readDisplay, showsFurigana } from '@/lib/displayChoice';
import { askEarly } from '@/lib/early';
import { stringifySearch } from '@/lib/searchParams';

// Runs before the first pixel, small and without React: the page appears as its reader wants it, and what it will show is
// asked for while the scripts that show it are still on their way.

const display = readDisplay();
applyDisplay(display);
hidePageInOtherWords(display);

const { pathname, search } = location;
const ask = (path: string, query = '') => askEarly(`/api/v1${path}${query}`, display.locale);

ask('/city');
if (pathname === '/') {
  ask('/groups', stringifySearch(recruiting));
  ask('/groups', stringifySearch(recentlyConfirmed));
} else if (pathname === '/groups') {
  // The list writes its state into the address as the server wants it, but for how it is shown.
  const asked = new URLSearchParams(search);
  asked.delete('view');
  asked.set('size', String(CARDS_A_PAGE));
  ask('/groups', `?${asked}`);
} else if (/^\/groups\/[^/]+$/.test(pathname)) {
  ask(pathname, showsFurigana(display) ? '?furigana=true' : '');
}

/** The application's scripts in the order they need each other, as the build has written them down. */
const parts = document.currentScript?.dataset.parts?.split(' ') ?? [];

// The page is there to be read before its scripts begin to work; then one part after the other, each a task of its own, so
// that none of them holds up a tap or a scroll. A page nobody looks at has no first sight to wait for.
document.addEventListener('DOMContentLoaded', () => {
  const firstSight = document.hidden ? setTimeout : requestAnimationFrame;
  firstSight(() =>
    setTimeout(async () => {
      for (const part of parts) await import(/* @vite-ignore */ part);
    }),
  );
});
