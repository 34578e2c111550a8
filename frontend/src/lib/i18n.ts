import { i18n, type Messages } from '@lingui/core';
import { getDisplay, htmlLang, type Locale } from './display';

type Catalogue = { messages: Messages };

const files = import.meta.glob<Catalogue>('../locales/*/*.po');

// One catalogue per feature: the first page carries its own words only.
const inUse = new Set(['shell']);

async function load(locale: Locale, catalogue: string) {
  const { messages } = (await files[`../locales/${locale}/${catalogue}.po`]?.()) ?? { messages: {} };
  i18n.load(locale, messages);
}

/** Loads the words first and switches then, so that no half-translated page is ever seen. */
export async function activateLocale(locale: Locale) {
  await Promise.all([...inUse].map((catalogue) => load(locale, catalogue)));
  if (getDisplay().locale !== locale) return;
  i18n.activate(locale);
  document.documentElement.lang = htmlLang(locale);
}

/** For the lazy parts of the application: their words come together with their code. */
export async function loadCatalogue(catalogue: string) {
  inUse.add(catalogue);
  await load(getDisplay().locale, catalogue);
}

export { i18n };
