import { i18n, type Messages } from '@lingui/core';
import { getDisplay, htmlLang, type Locale } from './display';

type Catalogue = { messages: Messages };

type Files = Record<string, () => Promise<Catalogue>>;

/** Where the words of the public pages are; work areas bring their own list (`addCatalogues`). */
const files: Files = import.meta.glob<Catalogue>(
  '../locales/*/{shell,ui,home,display,information,directory,projects}.po',
);

// One catalogue per feature: the first page carries its own words only.
const inUse = new Set(['shell']);

export function addCatalogues(more: Files) {
  for (const [path, load] of Object.entries(more)) files[path.replace(/^.*locales/, '../locales')] = load;
}

const read = async (locale: Locale, catalogue: string): Promise<Messages> =>
  (await files[`../locales/${locale}/${catalogue}.po`]?.())?.messages ?? {};

// A text that stands in several catalogues says what the first of them says: the shell's.
async function load(locale: Locale) {
  const catalogues = await Promise.all([...inUse].map((catalogue) => read(locale, catalogue)));
  i18n.load(locale, Object.assign({}, ...catalogues.reverse()));
}

/** Loads the words first and switches then, so that no half-translated page is ever seen. */
export async function activateLocale(locale: Locale) {
  await load(locale);
  if (getDisplay().locale !== locale) return;
  i18n.activate(locale);
  document.documentElement.lang = htmlLang(locale);
}

/** For the lazy parts of the application: their words come together with their code. */
export async function loadCatalogues(...catalogues: string[]) {
  for (const catalogue of catalogues) inUse.add(catalogue);
  await load(getDisplay().locale);
}

export { i18n };
