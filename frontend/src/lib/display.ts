import { useSyncExternalStore } from 'react';

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
const initial: Display = { locale: 'ja', textSize: 'standard', furigana: null };
const listeners = new Set<() => void>();
let current = read();

function oneOf<T extends string>(values: readonly T[], value: unknown, otherwise: T): T {
  return values.find((known) => known === value) ?? otherwise;
}

function read(): Display {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return {
      locale: oneOf(LOCALES, stored.locale, initial.locale),
      textSize: oneOf(TEXT_SIZES, stored.textSize, initial.textSize),
      furigana: typeof stored.furigana === 'boolean' ? stored.furigana : initial.furigana,
    };
  } catch {
    // Storage may be forbidden or damaged; the page works all the same.
    return initial;
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function getDisplay(): Display {
  return current;
}

export function changeDisplay(change: Partial<Display>) {
  current = { ...current, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // Not remembered, but in force for this visit.
  }
  applyDisplay();
  for (const listener of listeners) listener();
}

export function showsFurigana({ locale, furigana }: Display): boolean {
  return locale !== 'en' && (furigana ?? locale === 'ja-x-easy');
}

/** やさしい日本語 is Japanese to a screen reader, whatever we call it inside. */
export function htmlLang(locale: Locale): 'ja' | 'en' {
  return locale === 'en' ? 'en' : 'ja';
}

export function applyDisplay() {
  const { dataset } = document.documentElement;
  dataset.textSize = current.textSize;
  dataset.furigana = showsFurigana(current) ? 'on' : 'off';
}

export function useDisplay(): Display {
  return useSyncExternalStore(subscribe, getDisplay);
}

export function useFurigana(): boolean {
  return showsFurigana(useDisplay());
}

export function useLocale(): Locale {
  return useDisplay().locale;
}
