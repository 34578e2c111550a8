import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { changeDisplay, type Display } from '@/lib/display';
import { Message } from '@/ui/Message';

// Untranslated, a message shows its Japanese source: that is what the tests read.
i18n.loadAndActivate({ locale: 'ja', messages: {} });

export const inJapanese = (children: ReactNode) => (
  <I18nProvider i18n={i18n} defaultComponent={Message}>
    {children}
  </I18nProvider>
);

export function renderInJapanese(children: ReactNode, display: Partial<Display> = {}) {
  changeDisplay({ locale: 'ja', textSize: 'standard', furigana: null, ...display });
  return render(inJapanese(children));
}
