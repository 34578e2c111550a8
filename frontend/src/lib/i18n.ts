import { i18n, type Messages } from '@lingui/core';
import { htmlLang, type Locale } from './display';

const catalogues: Record<Locale, () => Promise<{ messages: Messages }>> = {
  ja: () => import('@/locales/ja/messages.po'),
  'ja-x-easy': () => import('@/locales/ja-x-easy/messages.po'),
  en: () => import('@/locales/en/messages.po'),
};

/** Loads the words first and switches then, so that no half-translated page is ever seen. */
export async function activateLocale(locale: Locale) {
  const { messages } = await catalogues[locale]();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = htmlLang(locale);
}

export { i18n };
