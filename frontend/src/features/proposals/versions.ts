import type { ProposalVersion } from '@/api/proposals';

export type Change = { field: string; before: unknown; after: unknown };

const allOf = ({ content, budget, documents }: ProposalVersion): Record<string, unknown> => ({
  ...content,
  budget,
  documents: documents.map(({ kind, name }) => `${kind} ${name}`),
});

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What a version says otherwise than the one before it, field by field. */
export function changesBetween(before: ProposalVersion, after: ProposalVersion): Change[] {
  const [then, now] = [allOf(before), allOf(after)];
  return [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .filter((field) => !same(then[field], now[field]))
    .map((field) => ({ field, before: then[field], after: now[field] }));
}
