import type { ReportWritten } from './queries';

export const emptyReport = (): ReportWritten => ({
  done: null,
  effect: null,
  outlook: null,
  participants: null,
  accounts: [],
  answers: {},
});

/** Whole yen as people type them. */
export const yen = (text: string): number => Number(text.normalize('NFKC').replace(/\D/g, '').slice(0, 10));

export const settled = (accounts: ReportWritten['accounts']) => ({
  planned: accounts.reduce((sum, line) => sum + (line.planned ?? 0), 0),
  actual: accounts.reduce((sum, line) => sum + (line.actual ?? 0), 0),
});
