import type { Registration, RegistrationEvent } from '@/api/types';

/** A moment of a registration's way: what was, whose turn it is now, what comes. */
export type Moment = {
  key: string;
  what: RegistrationEvent['what'] | 'WRITE' | 'CORRECT' | 'ANSWER' | 'PUBLISHED' | 'RENEWAL';
  is: 'past' | 'now' | 'ahead';
  /** When it happened. */
  at?: string;
  /** By when it should: a day. */
  by?: string;
  reason?: string;
};

type Known = Pick<Registration, 'status' | 'correction' | 'submittedAt' | 'registeredUntil'>;

/** Nothing that matters hides in a list of steps: a longer day for corrections only moves the day. */
export function momentsOf(registration: Known, events: readonly RegistrationEvent[], answerDays: number) {
  const past = events
    .filter(({ what }) => what !== 'DEADLINE_EXTENDED')
    .map(
      ({ what, at, reason }, index): Moment => ({
        key: `${index}`,
        what,
        is: 'past',
        at,
        ...(reason && { reason }),
      }),
    );
  return [...past, ...ahead(registration, answerDays)];
}

function ahead({ status, correction, submittedAt, registeredUntil }: Known, answerDays: number): Moment[] {
  const answer = (is: Moment['is'], by?: string): Moment => ({
    key: 'answer',
    what: 'ANSWER',
    is,
    ...(by && { by }),
  });
  const published: Moment = { key: 'published', what: 'PUBLISHED', is: 'ahead' };
  switch (status) {
    case 'DRAFT':
      return [{ key: 'write', what: 'WRITE', is: 'now' }, answer('ahead'), published];
    case 'RETURNED':
      return [
        { key: 'correct', what: 'CORRECT', is: 'now', ...(correction && { by: correction.deadline }) },
        answer('ahead'),
        published,
      ];
    case 'SUBMITTED':
      return [answer('now', submittedAt ? dayAfter(submittedAt, answerDays) : undefined), published];
    case 'REGISTERED':
      return registeredUntil ? [{ key: 'renewal', what: 'RENEWAL', is: 'ahead', by: registeredUntil }] : [];
    default:
      return [];
  }
}

const DAY_MS = 86_400_000;

/** How many days are left until a day; 0 on the day itself. */
export const daysUntil = (day: string, today: string) =>
  Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);

/** The calendar day in the city, so many days later. */
export function dayAfter(instant: string, days: number): string {
  const later = new Date(new Date(instant).getTime() + days * DAY_MS);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(later);
}
