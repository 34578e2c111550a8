const PARTS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** 2027-01-29T17:15:00, on the clock of the city, as the browser's own field shows it. */
export const localOf = (instant: string): string => PARTS.format(new Date(instant)).replace(' ', 'T');

/** The instant that clock shows; seconds may be left out. */
export const instantOf = (local: string): string =>
  `${local.length === 16 ? `${local}:00` : local.slice(0, 19)}+09:00`;
