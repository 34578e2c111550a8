import { expect, it } from 'vitest';
import type { CallSlot } from '@/api/calls';
import { highestPoints, rubricsOf } from './rubrics';

const criterion = (code: string, weight: number) => ({
  code,
  title: { ja: code },
  question: { ja: code },
  weight,
  highest: 5,
  anchors: [],
});
const slot = (code: string, criteria: CallSlot['criteria']): CallSlot => ({
  code,
  title: { ja: code },
  conditions: [],
  themes: [],
  criteria,
});

it('shows one table for slots that are marked alike', () => {
  const usual = [criterion('A', 2), criterion('B', 1)];
  const rubrics = rubricsOf([
    slot('ONE', usual),
    slot('YOUTH', [criterion('A', 3)]),
    slot('TWO', [...usual]),
  ]);
  expect(rubrics.map(({ slots }) => slots.map(({ code }) => code))).toEqual([['ONE', 'TWO'], ['YOUTH']]);
});

it('adds up what can be reached', () => {
  expect(highestPoints([criterion('A', 2), criterion('B', 1)])).toBe(15);
});
