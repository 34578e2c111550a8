import type { Agenda, AgendaItem } from '@/api/wakuwaku';

export type Running = {
  item: AgendaItem;
  phase: 'PRESENTATION' | 'QUESTIONS';
  /** Seconds that are left; below zero: over time. */
  left: number;
};

const MINUTE = 60_000;

/** What runs at a moment, as everybody's screen counts it. */
export function runningAt(agenda: Agenda, now: number): Running | undefined {
  const item = agenda.items.find(
    ({ presentationAt, endedAt }) => presentationAt !== null && endedAt === null,
  );
  if (!item?.presentationAt) return undefined;
  const phase = item.questionsAt ? 'QUESTIONS' : 'PRESENTATION';
  const since = Date.parse(item.questionsAt ?? item.presentationAt);
  const minutes = item.questionsAt ? agenda.questionMinutes : agenda.presentationMinutes;
  return { item, phase, left: Math.ceil((since + minutes * MINUTE - now) / 1000) };
}

/** 9:05, and -0:20 when it is over. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${seconds < 0 ? '-' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
