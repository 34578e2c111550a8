const ERAS: Record<string, number> = { r: 2018, 令和: 2018, h: 1988, 平成: 1988, s: 1925, 昭和: 1925 };

export type DateParts = { year: string; month: string; day: string };

const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** 2026 · ２０２６ · 令和8 · R8 · 令和元年: people write years as their papers do. */
export function yearOf(written: string): number | undefined {
  const [, era, number] = /^(令和|平成|昭和|r|h|s)?\.?\s*(\d{1,4}|元)年?$/.exec(plain(written)) ?? [];
  if (!number) return undefined;
  const value = number === '元' ? 1 : Number(number);
  if (era) return (ERAS[era] ?? 0) + value;
  return value >= 1900 && value <= 2200 ? value : undefined;
}

/** The day the parts name, as 2026-11-28; undefined when there is no such day. */
export function dateOf({ year, month, day }: DateParts): string | undefined {
  const y = yearOf(year);
  const [m, d] = [month, day].map((part) => Number(plain(part).replace(/[月日]$/, '')));
  if (!y || !m || !d) return undefined;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  return date.toISOString().slice(0, 10);
}

export function partsOf(date: string): DateParts {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => part.replace(/^0/, ''));
  return { year, month, day };
}
