import { lazyRouteComponent } from '@tanstack/react-router';
import { loadCatalogues } from '@/lib/i18n';

/** A page that comes with its own words, both at the moment they are needed. */
export function page<M extends Record<string, unknown>, K extends keyof M & string>(
  catalogues: string | string[],
  importer: () => Promise<M>,
  name: K,
) {
  const load = async () => (await Promise.all([importer(), loadCatalogues('ui', ...[catalogues].flat())]))[0];
  return lazyRouteComponent(load, name);
}
