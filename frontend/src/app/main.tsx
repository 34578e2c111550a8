import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyDisplay, getDisplay } from '@/lib/display';
import { activateLocale } from '@/lib/i18n';
import { App } from './providers';

applyDisplay();
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
