// How the page looks and speaks, as plain values: also for the script that runs before React is there.

export const LOCALES = ['ja', 'ja-x-easy', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const TEXT_SIZES = ['standard', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export type Display = {
  locale: Locale;
  textSize: TextSize;
  /** null until the person decides: then やさしい日本語 shows readings and ordinary Japanese does not. */
  furigana: boolean | null;
};

const KEY = 'komitto.display';

export const STANDARD: Display = { locale: 'ja', textSize: 'standard', furigana: null };

function oneOf<T extends string>(values: readonly T[], value: unknown, otherwise: T): T {
  return values.find((known) => known === value) ?? otherwise;
}

export function readDisplay(): Display {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return {
      locale: oneOf(LOCALES, stored.locale, STANDARD.locale),
      textSize: oneOf(TEXT_SIZES, stored.textSize, STANDARD.textSize),
      furigana: typeof stored.furigana === 'boolean' ? stored.furigana : STANDARD.furigana,
    };
  } catch {
    // Storage may be forbidden or damaged; the page works all the same.
    return STANDARD;
  }
}

export function rememberDisplay(display: Display) {
  try {
    localStorage.setItem(KEY, JSON.stringify(display));
  } catch {
    // Not remembered, but in force for this visit.
  }
}

export function showsFurigana({ locale, furigana }: Display): boolean {
  return locale !== 'en' && (furigana ?? locale === 'ja-x-easy');
}

/** やさしい日本語 is Japanese to a screen reader, whatever we call it inside. */
export function htmlLang(locale: Locale): 'ja' | 'en' {
  return locale === 'en' ? 'en' : 'ja';
}

export function applyDisplay(display: Display) {
  const { dataset } = document.documentElement;
  dataset.textSize = display.textSize;
  dataset.furigana = showsFurigana(display) ? 'on' : 'off';
}

/** Pages come drawn in ordinary Japanese; who reads another one sees nothing of it before the page speaks theirs. */
export function hidePageInOtherWords(display: Display) {
  if (!isAsDrawn(display)) document.documentElement.dataset.page = 'waiting';
}

export function isAsDrawn(display: Display): boolean {
  return display.locale === STANDARD.locale && !showsFurigana(display);
}

export function showPage() {
  delete document.documentElement.dataset.page;
}
