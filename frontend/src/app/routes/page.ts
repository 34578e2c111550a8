import { lazyRouteComponent } from '@tanstack/react-router';
import { drawing } from '@/lib/drawing';
import { loadCatalogues } from '@/lib/i18n';

/** A page that comes with its own words, both at the moment they are needed. */
export function page<M extends Record<string, unknown>, K extends keyof M & string>(
  catalogues: string | string[],
  importer: () => Promise<M>,
  name: K,
) {
  const words = ['ui', ...[catalogues].flat()];
  const load = async () => {
    if (import.meta.env.SSR) drawing.comesWith(name, ...words);
    return (await Promise.all([importer(), loadCatalogues(...words)]))[0];
  };
  return lazyRouteComponent(load, name);
}
