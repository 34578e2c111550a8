import type { ProposalBudget } from '@/api/proposals';

/** A budget as it is typed: numbers stay text until they are numbers. */
export type DraftLine = {
  key: string;
  category: string;
  description: string;
  unitPrice: string;
  quantity: string;
};
export type DraftBudget = { lines: DraftLine[]; request: string; own: string; other: string };

const MOST_YEN = 1_000_000_000;
const MOST_PIECES = 100_000;

let count = 0;

export const emptyLine = (category = ''): DraftLine => {
  count += 1;
  return { key: `line-${count}`, category, description: '', unitPrice: '', quantity: '1' };
};

const shown = (value: number | null | undefined) => (value ? String(value) : '');

export const draftOf = ({ lines, request, own, other }: ProposalBudget): DraftBudget => ({
  lines: lines.map((line) => ({
    ...emptyLine(line.category),
    description: line.description,
    unitPrice: shown(line.unitPrice),
    quantity: String(line.quantity ?? 1),
  })),
  request: shown(request),
  own: shown(own),
  other: shown(other),
});

/** 1,000円 · １０００ · empty is 0; undefined is no whole number of yen. */
export function yenOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,、円¥\s]/g, '');
  if (plain === '') return 0;
  if (!/^\d{1,10}$/.test(plain)) return undefined;
  const yen = Number(plain);
  return yen <= MOST_YEN ? yen : undefined;
}

export function piecesOf(text: string): number | undefined {
  const pieces = text.trim() === '' ? 1 : yenOf(text);
  return pieces !== undefined && pieces >= 1 && pieces <= MOST_PIECES ? pieces : undefined;
}

/** As the server takes it; undefined while something is only half written. */
export function budgetOf({ lines, request, own, other }: DraftBudget): ProposalBudget | undefined {
  const sums = [request, own, other].map(yenOf);
  const whole = lines.map(({ category, description, unitPrice, quantity }) => ({
    category,
    description,
    unitPrice: yenOf(unitPrice),
    quantity: piecesOf(quantity),
  }));
  const isWhole =
    sums.every((sum) => sum !== undefined) &&
    whole.every((line) => line.unitPrice !== undefined && line.quantity !== undefined);
  if (!isWhole) return undefined;
  const [asked, ours, others] = sums as [number, number, number];
  return { lines: whole as ProposalBudget['lines'], request: asked, own: ours, other: others };
}

export const incomeOf = ({ request, own, other }: ProposalBudget): number =>
  (request ?? 0) + (own ?? 0) + (other ?? 0);
