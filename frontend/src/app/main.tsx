import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { changeSession } from '@/api/session';
import { settledSession } from '@/api/settled';
import { applyDisplay, getDisplay } from '@/lib/display';
import { activateLocale } from '@/lib/i18n';
import { App } from './providers';

applyDisplay();
// Not reached: a visitor for now; the first page that needs more asks again.
settledSession().catch(() => changeSession({ session: null }));
const words = activateLocale(getDisplay().locale);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its root element');

words.then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
