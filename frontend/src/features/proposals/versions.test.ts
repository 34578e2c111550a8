import { expect, it } from 'vitest';
import type { Proposal, ProposalVersion } from '@/api/proposals';
import { correctedFields } from './corrected';
import { changesBetween } from './versions';

const budget = { lines: [], request: 1000, own: 0, other: 0 };
const version = (number: number, change: Partial<ProposalVersion> = {}): ProposalVersion => ({
  number,
  content: { title: '川しらべ', goal: 'きれいな川' },
  budget,
  documents: [{ id: 'a', kind: 'ROSTER', name: 'meibo.pdf' }],
  hash: `${number}`,
  submittedAt: '2027-01-20T10:00:00+09:00',
  ...change,
});

it('tells what a version says otherwise than the one before', () => {
  const second = version(2, {
    content: { title: '川しらべ', goal: '魚のいる川', safety: '保険に入ります' },
    budget: { ...budget, request: 900 },
  });
  expect(changesBetween(version(1), second).map(({ field }) => field)).toEqual(['goal', 'budget', 'safety']);
  expect(changesBetween(version(1), version(2))).toEqual([]);
});

it('knows which returned fields were corrected', () => {
  const returned = {
    answers: { title: '川しらべ', goal: '魚のいる川' },
    budget,
    documents: [{ id: 'a' }, { id: 'b' }],
    correction: { reason: '', deadline: '', fields: ['goal', 'budget', 'documents'] },
  } as unknown as Proposal;
  expect([...correctedFields(returned, version(1))]).toEqual(['goal', 'documents']);
});
