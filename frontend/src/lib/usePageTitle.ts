import { useEffect } from 'react';
import { withoutRuby } from './ruby';

const SITE = 'こみっと広場';

/** The page's own words first: it is the beginning of a title that tabs and screen readers give. */
export function usePageTitle(title: string | undefined) {
  useEffect(() => {
    if (title === undefined) return;
    const words = withoutRuby(title);
    document.title = words === SITE ? SITE : `${words}｜${SITE}`;
  }, [title]);
}
