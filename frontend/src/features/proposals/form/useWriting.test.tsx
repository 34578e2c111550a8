import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/api/problem';
import { type Proposal, readProposal } from '@/api/proposals';
import { writing } from '@/api/writing';
import { type Answers, answersOf, isFine, patchOf } from './answers';
import { useWriting } from './useWriting';

vi.mock('@/api/writing', () => ({ writing: { PATCH: vi.fn() } }));
vi.mock('@/api/proposals', async (original) => ({
  ...(await original<typeof import('@/api/proposals')>()),
  readProposal: vi.fn(),
}));

const FIELDS = ['issue', 'youthCount'] as const;

/** A server that keeps one draft and refuses what was written against an older state of it. */
let held: { revision: number; answers: Record<string, string> };
const now = () => ({ id: 'p', ...held }) as unknown as Proposal;

const somebodyWrites = (answers: Record<string, string>) => {
  held = { revision: held.revision + 1, answers: { ...held.answers, ...answers } };
  return now();
};

beforeEach(() => {
  held = { revision: 1, answers: { issue: 'ごみが多い' } };
  vi.mocked(readProposal).mockImplementation(async () => now());
  vi.mocked(writing.PATCH).mockImplementation((async (
    _: string,
    options: { body: object; ifMatch: number },
  ) => {
    if (options.ifMatch !== held.revision)
      throw new ApiProblem(412, { code: 'CHANGED_MEANWHILE', title: '' });
    return { data: somebodyWrites((options.body as { answers: Record<string, string> }).answers) };
  }) as never);
});

function open() {
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const proposal = now();
  return renderHook(
    () => {
      const [values, setValues] = useState<Answers>(() => answersOf(proposal, FIELDS));
      const put = (field: keyof Answers, all: Answers) =>
        setValues((before) => ({ ...before, [field]: all[field] ?? '' }));
      const keeping = useWriting<Answers>({
        proposal,
        now: values,
        pick: (one) => answersOf(one, FIELDS),
        patchOf,
        isFine: (field, all) => isFine(field, all[field]),
        put,
      });
      return { values, write: (part: Answers) => setValues((before) => ({ ...before, ...part })), keeping };
    },
    { wrapper },
  ).result;
}

it('sends only what changed, and a half written number not yet', async () => {
  const page = open();
  act(() => page.current.write({ issue: '川にごみが多い', youthCount: '十' }));
  await act(async () => expect(await page.current.keeping.keep()).toBe(true));
  expect(held.answers).toEqual({ issue: '川にごみが多い' });
});

it('joins what somebody else wrote into another field', async () => {
  const page = open();
  somebodyWrites({ youthCount: '12' });
  act(() => page.current.write({ issue: '川にごみが多い' }));
  await act(async () => expect(await page.current.keeping.keep()).toBe(true));
  expect(held.answers).toEqual({ issue: '川にごみが多い', youthCount: '12' });
  expect(page.current.values.youthCount).toBe('12');
});

it('shows both texts where both wrote, and keeps the one that was chosen', async () => {
  const page = open();
  somebodyWrites({ issue: '遊ぶ場所がない' });
  act(() => page.current.write({ issue: '川にごみが多い' }));
  await act(async () => expect(await page.current.keeping.keep()).toBe(false));
  expect(held.answers.issue).toBe('遊ぶ場所がない');
  const [clash] = page.current.keeping.clashes;
  expect([clash?.mine.issue, clash?.theirs.issue]).toEqual(['川にごみが多い', '遊ぶ場所がない']);
  act(() => page.current.keeping.settle({ issue: 'mine' }));
  await waitFor(() => expect(held.answers.issue).toBe('川にごみが多い'));
});
