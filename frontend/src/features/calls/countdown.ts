export type Left = { days: number; hours: number; minutes: number; seconds: number };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What is left until an instant is over; its last second still counts. Undefined: it is over. */
export function leftUntil(instant: string, now: number): Left | undefined {
  const left = Date.parse(instant) + SECOND - now;
  if (Number.isNaN(left) || left <= 0) return undefined;
  return {
    days: Math.floor(left / DAY),
    hours: Math.floor((left % DAY) / HOUR),
    minutes: Math.floor((left % HOUR) / MINUTE),
    seconds: Math.floor((left % MINUTE) / SECOND),
  };
}

/** How far the server's clock is ahead of this device's, given when its answer arrived. */
export const clockAhead = (serverNow: string, arrivedAt: number): number => Date.parse(serverNow) - arrivedAt;

export type Standing = 'AHEAD' | 'OPEN' | 'OVER' | 'CLOSED';

/** Where a call stands at a moment. */
export function standingOf(
  call: { status: string; rules: { dates: { opens: string; closes: string } } },
  now: number,
): Standing {
  if (call.status === 'CLOSED') return 'CLOSED';
  const { opens, closes } = call.rules.dates;
  if (now < Date.parse(opens)) return 'AHEAD';
  return leftUntil(closes, now) ? 'OPEN' : 'OVER';
}
