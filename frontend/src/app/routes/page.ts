import { lazyRouteComponent } from '@tanstack/react-router';
import { loadCatalogue } from '@/lib/i18n';

/** A page that comes with its own words, both at the moment they are needed. */
export function page<M extends Record<string, unknown>, K extends keyof M & string>(
  catalogue: string,
  importer: () => Promise<M>,
  name: K,
) {
  return lazyRouteComponent(async () => (await Promise.all([importer(), loadCatalogue(catalogue)]))[0], name);
}
