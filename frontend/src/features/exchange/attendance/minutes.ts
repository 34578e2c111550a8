/** 2 and 30 are 150 minutes; what is no number is null. */
export function minutesOf(hours: string, minutes: string): number | null {
  const [h, m] = [hours, minutes].map((text) => text.normalize('NFKC').trim());
  if (!/^\d{0,2}$/.test(h ?? '') || !/^\d{0,2}$/.test(m ?? '') || (!h && !m)) return null;
  const total = Number(h || 0) * 60 + Number(m || 0);
  return Number(m || 0) < 60 && total <= 1440 ? total : null;
}

export const partsOf = (total: number) => ({ hours: Math.floor(total / 60), minutes: total % 60 });
