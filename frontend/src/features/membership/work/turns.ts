import type { EditableGroup } from '@/api/types';

/** What a group's people are asked to do, what waits for the city, and what would be good to do. */
export type Turn =
  | { is: 'RENEW'; by: string }
  | { is: 'RENEWAL_DECLINED'; reason: string | null }
  | { is: 'EDIT_DECLINED'; reason: string | null; on: string }
  | { is: 'SUSPENDED' }
  | { is: 'CONFIRM'; on: string | null }
  | { is: 'MORE'; items: string[]; level: number }
  | { is: 'TELL_NEWS'; last: string | null }
  | { is: 'RENEWAL_WAITS'; on: string }
  | { is: 'EDIT_WAITS'; on: string };

export type Turns = { yours: Turn[]; citys: Turn[]; offered: Turn[] };

type Known = {
  group: Pick<
    EditableGroup,
    'status' | 'waiting' | 'answered' | 'renewal' | 'registeredUntil' | 'renewalOpen' | 'confirmedOn'
  >;
  disclosure: { nextLevel: number | null; missing: readonly { label: string }[] } | undefined;
  /** When the newest post was published; undefined while it is not known. */
  lastPost: string | null | undefined;
  /** Months after which a page counts as old. */
  ageingMonths: number;
  today: string;
};

/** An answer of the city stays in sight for so long. */
const ANSWER_DAYS = 60;
const NEWS_MONTHS = 6;

export function turnsOf({ group, disclosure, lastPost, ageingMonths, today }: Known): Turns {
  const { status, renewal, waiting, answered } = group;
  const turns: Turns = { yours: [], citys: [], offered: [] };
  if (status === 'DISSOLVED') return turns;

  if (status === 'SUSPENDED') turns.yours.push({ is: 'SUSPENDED' });
  const asked = renewal?.status === 'ASKED';
  if (group.renewalOpen && !asked && status !== 'SUSPENDED') {
    turns.yours.push({ is: 'RENEW', by: group.registeredUntil });
    if (renewal?.status === 'DECLINED') turns.yours.push({ is: 'RENEWAL_DECLINED', reason: renewal.reason });
  }
  if (answered?.status === 'DECLINED' && answered.decidedAt && !waiting) {
    const on = answered.decidedAt.slice(0, 10);
    if (daysBetween(on, today) <= ANSWER_DAYS) {
      turns.yours.push({ is: 'EDIT_DECLINED', reason: answered.reason, on });
    }
  }
  if (isOld(group.confirmedOn, today, ageingMonths)) {
    turns.yours.push({ is: 'CONFIRM', on: group.confirmedOn });
  }

  if (asked) turns.citys.push({ is: 'RENEWAL_WAITS', on: renewal.askedAt.slice(0, 10) });
  if (waiting) turns.citys.push({ is: 'EDIT_WAITS', on: waiting.askedAt.slice(0, 10) });

  if (disclosure?.nextLevel) {
    const items = disclosure.missing.map(({ label }) => label);
    turns.offered.push({ is: 'MORE', items, level: disclosure.nextLevel });
  }
  if (lastPost !== undefined && isOld(lastPost?.slice(0, 10) ?? null, today, NEWS_MONTHS)) {
    turns.offered.push({ is: 'TELL_NEWS', last: lastPost });
  }
  return turns;
}

function daysBetween(from: string, to: string) {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function isOld(day: string | null, today: string, months: number): boolean {
  if (!day) return true;
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - months);
  return day < limit.toISOString().slice(0, 10);
}
