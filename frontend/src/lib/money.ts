import type { Locale } from './display';

const NUMBER = new Intl.NumberFormat('ja');
const MAN = 10_000;

/** 270,000円 · ¥270,000: whole yen, always. */
export const formatYen = (yen: number, locale: Locale): string =>
  locale === 'en' ? `¥${NUMBER.format(yen)}` : `${NUMBER.format(yen)}円`;

/** 50万円 where the sum is round: as people say it. */
export function roundYen(yen: number, locale: Locale): string {
  if (locale === 'en' || yen === 0 || yen % MAN !== 0) return formatYen(yen, locale);
  return `${NUMBER.format(yen / MAN)}万円`;
}

/** 90% of 900 per mille. */
export const percent = (perMille: number): string => `${perMille / 10}%`;
