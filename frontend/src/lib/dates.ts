import { htmlLang, type Locale } from './display';

const WEEKDAYS_JA = ['日', '月', '火', '水', '木', '金', '土'];

// A calendar day has no time zone: noon UTC is the same day for every formatter we use. A moment falls on a day of the city.
function dayOf(isoDate: string): Date {
  return new Date(`${isoDate.includes('T') ? dayIn(isoDate) : isoDate}T12:00:00Z`);
}

function format(date: Date, locale: string, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
}

export type DateStyle = 'day' | 'full' | 'month' | 'era';

/** 11月28日(土) · 2026年11月28日(土) · 2026年11月 · 令和8年11月28日 */
export function formatDate(isoDate: string, style: DateStyle, locale: Locale): string {
  const date = dayOf(isoDate);
  if (Number.isNaN(date.getTime())) return isoDate;
  if (htmlLang(locale) === 'en') return formatEnglish(date, style);
  const weekday = `(${WEEKDAYS_JA[date.getUTCDay()]})`;
  switch (style) {
    case 'day':
      return format(date, 'ja', { month: 'long', day: 'numeric' }) + weekday;
    case 'full':
      return format(date, 'ja', { year: 'numeric', month: 'long', day: 'numeric' }) + weekday;
    case 'month':
      return format(date, 'ja', { year: 'numeric', month: 'long' });
    case 'era':
      return format(date, 'ja-JP-u-ca-japanese', {
        era: 'long',
        year: 'numeric',
        month: 'long',
        day: 'numeric',
      });
  }
}

function formatEnglish(date: Date, style: DateStyle): string {
  switch (style) {
    case 'day':
      return format(date, 'en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
    case 'month':
      return format(date, 'en-GB', { year: 'numeric', month: 'long' });
    default:
      return format(date, 'en-GB', { year: 'numeric', month: 'long', day: 'numeric' });
  }
}

/** 14:03, on the clock of the city. */
export function formatTime(instant: Date | string): string {
  return new Intl.DateTimeFormat('ja', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Tokyo',
  }).format(new Date(instant));
}

const cityDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' });

/** The calendar day an instant falls on in the city: 2026-11-28. */
export const dayIn = (instant: Date | string): string => cityDay.format(new Date(instant));

/** 11月28日(土) 14:03, in the city. */
export const formatMoment = (instant: string, locale: Locale): string =>
  `${formatDate(dayIn(instant), 'day', locale)} ${formatTime(instant)}`;
