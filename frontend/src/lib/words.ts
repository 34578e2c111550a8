import type { Locale } from './display';

/** A text that staff wrote in up to three languages; what is missing is said in Japanese. */
export type InLanguages = { ja: string; easy?: string | null; en?: string | null };

export function wordsIn({ ja, easy, en }: InLanguages, locale: Locale): string {
  if (locale === 'en') return en || ja;
  return locale === 'ja-x-easy' ? easy || ja : ja;
}
