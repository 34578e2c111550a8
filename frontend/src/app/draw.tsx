import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  type RouterHistory,
} from '@tanstack/react-router';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { drawing } from '@/lib/drawing';
import { i18n, loadCatalogues } from '@/lib/i18n';
import { App, createQueryClient } from './providers';
import { type AppRouter, createAppRouter } from './router';
import { PagePending } from './shell/PagePending';
import { Shell } from './shell/Shell';

// Run by the build, in no browser: draws pages as they look before the first answer, in standard Japanese.

export type Drawn = { html: string; title: string; parts: string[] };

/** One page of the application, for the path that leads to it. */
export const drawPage = (path: string) =>
  draw(createAppRouter(createQueryClient(), createMemoryHistory({ initialEntries: [path] })));

/** What is around every page, for those that are not drawn. */
export const drawShell = () =>
  draw(
    createRouter({
      routeTree: createRootRoute({ component: Shell, notFoundComponent: PagePending }),
      history: createMemoryHistory({ initialEntries: ['/-'] }) as RouterHistory,
      context: { queryClient: createQueryClient() },
    }) as unknown as AppRouter,
  );

async function draw(router: AppRouter): Promise<Drawn> {
  drawing.title = '';
  drawing.takeParts();
  await Promise.all([loadCatalogues('shell'), router.load()]);
  i18n.activate('ja');
  const html = renderToString(
    <StrictMode>
      <App router={router} />
    </StrictMode>,
  );
  // React keeps the places of what failed or waited for something, and says nothing.
  if (html.includes('<!--$!-->')) throw new Error(`${router.state.location.href} cannot be drawn whole`);
  return { html, title: drawing.title, parts: drawing.takeParts() };
}
