import { useEffect } from 'react';
import { drawing } from './drawing';
import { withoutRuby } from './ruby';
import { endTakeover } from './takeover';

// The product's name until the city's master data has told what it calls its site.
let site = 'こみっと';

export function nameSite(name: string) {
  const words = withoutRuby(name);
  if (document.title.endsWith(site)) document.title = document.title.slice(0, -site.length) + words;
  site = words;
}

const titled = (words: string) => `${withoutRuby(words)}｜${site}`;

/** The page's own words first: it is the beginning of a title that tabs and screen readers give. */
export function usePageTitle(title: string | undefined) {
  if (import.meta.env.SSR) drawing.title = title === undefined ? site : titled(title);
  useEffect(endTakeover, []);
  useEffect(() => {
    if (title !== undefined) document.title = titled(title);
  }, [title]);
}
