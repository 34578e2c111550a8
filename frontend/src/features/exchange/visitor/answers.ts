import type { KeptAnswers } from '@/lib/keptAnswers';
import { codes, oneOf, yes } from '@/lib/searchValues';

export const STEPS = ['where', 'when', 'what', 'fitting'] as const;
export type Step = (typeof STEPS)[number];

export type Answers = KeptAnswers;

export type ForYouState = {
  step?: Step | undefined;
  district?: string[] | undefined;
  slot?: string[] | undefined;
  field?: string[] | undefined;
  online?: true | undefined;
  beginner?: true | undefined;
};

/** The answers live in the address: a friend may be sent what fits. */
export const forYouSearch = (search: Record<string, unknown>): ForYouState => ({
  step: oneOf(STEPS, search.step),
  district: codes(search.district),
  slot: codes(search.slot),
  field: codes(search.field)?.slice(0, 5),
  online: yes(search.online),
  beginner: yes(search.beginner),
});

export const answersIn = ({ district, slot, field, online, beginner }: ForYouState): Answers => ({
  district: district ?? [],
  slot: slot ?? [],
  field: field ?? [],
  online: online === true,
  beginner: beginner === true,
});

export const nextStep = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? 'fitting';
export const previousStep = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) - 1];
