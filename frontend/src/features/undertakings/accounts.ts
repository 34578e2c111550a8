import type { ReportWritten, Undertaking } from './queries';

export const emptyReport = (): ReportWritten => ({
  done: null,
  effect: null,
  outlook: null,
  participants: null,
  accounts: [],
  otherIncome: null,
  answers: {},
});

/** Every line of the budget first, in its order, with what was spent on it; what came on top after them, without a plan. */
export function withBudget(
  accounts: ReportWritten['accounts'],
  budget: Undertaking['budget'],
): ReportWritten['accounts'] {
  const left = [...accounts];
  const planned = budget.map((plan) => {
    const place = left.findIndex(
      ({ category, description }) => category === plan.category && description === plan.description,
    );
    const [known] = place < 0 ? [] : left.splice(place, 1);
    return { ...plan, actual: known?.actual ?? null };
  });
  return [...planned, ...left.map((line) => ({ ...line, planned: 0 }))];
}

/** Whole yen as people type them. */
export const yen = (text: string): number => Number(text.normalize('NFKC').replace(/\D/g, '').slice(0, 10));

export const settled = (accounts: ReportWritten['accounts']) => ({
  planned: accounts.reduce((sum, line) => sum + (line.planned ?? 0), 0),
  actual: accounts.reduce((sum, line) => sum + (line.actual ?? 0), 0),
});
