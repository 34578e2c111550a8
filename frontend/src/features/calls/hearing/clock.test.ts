import { expect, it } from 'vitest';
import type { Agenda } from '@/api/wakuwaku';
import { minutesAndSeconds, runningAt } from './clock';

const START = '2027-02-20T13:00:00+09:00';
const after = (seconds: number) => Date.parse(START) + seconds * 1000;
const item = (change: object) => ({
  id: 'a',
  presentationAt: null,
  questionsAt: null,
  endedAt: null,
  ...change,
});
const agenda = (...items: object[]) =>
  ({ presentationMinutes: 10, questionMinutes: 5, items }) as unknown as Agenda;

it('counts the presentation down, then the questions', () => {
  const speaking = agenda(item({ presentationAt: START }));
  expect(runningAt(speaking, after(30))).toMatchObject({ phase: 'PRESENTATION', left: 570 });
  const asking = agenda(item({ presentationAt: START, questionsAt: '2027-02-20T13:09:00+09:00' }));
  expect(runningAt(asking, after(9 * 60 + 310))).toMatchObject({ phase: 'QUESTIONS', left: -10 });
});

it('rests before, between and after', () => {
  expect(
    runningAt(agenda(item({}), item({ presentationAt: START, endedAt: START })), after(1)),
  ).toBeUndefined();
});

it('shows minutes and seconds', () => {
  expect(minutesAndSeconds(545)).toBe('9:05');
  expect(minutesAndSeconds(-20)).toBe('-0:20');
});
