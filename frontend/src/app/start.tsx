import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { changeSession } from '@/api/session';
import { settledSession } from '@/api/settled';
import { getDisplay } from '@/lib/display';
import { applyDisplay, isAsDrawn } from '@/lib/displayChoice';
import { activateLocale } from '@/lib/i18n';
import { beginTakeover } from '@/lib/takeover';
import { App, createQueryClient } from './providers';
import { createAppRouter } from './router';

/** Takes over the page the server sent where it is the very page, else puts its own in the place of it. */
export async function start() {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has lost its root element');
  const display = getDisplay();
  applyDisplay(display);
  const drawn = root.dataset.drawn !== undefined && !location.search && isAsDrawn(display);
  if (drawn) beginTakeover();

  // Not reached: a visitor for now; the first page that needs more asks again.
  settledSession().catch(() => changeSession({ session: null }));
  const router = createAppRouter(createQueryClient());
  await Promise.all([activateLocale(display.locale), router.load()]);

  const app = (
    <StrictMode>
      <App router={router} />
    </StrictMode>
  );
  // As a transition, React draws in small steps and lets the browser in between.
  startTransition(() => {
    if (drawn) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
}
