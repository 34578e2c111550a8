import { i18n } from '@lingui/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { ApiProblem } from '@/api/problem';
import { useForm } from '@/ui/form/useForm';
import { schemaOf } from './checks';
import type { QuestionForm } from './questionForm';
import { useKeeping } from './useKeeping';
import { type Patch, valuesOf } from './values';

// Untranslated, a message says its Japanese source.
i18n.loadAndActivate({ locale: 'ja', messages: {} });

const FIELDS = ['name', 'purpose', 'contactEmail'] as const;
const NOBODY = { name: null, kana: null, phone: null, email: null };

type Held = { answers: Record<string, string | null>; representative: typeof NOBODY; revision: number };

/** A server that keeps one draft and refuses what was written against an older state of it. */
function draft(answers: Held['answers']) {
  let held: Held = { answers, representative: NOBODY, revision: 1 };
  const change = (said: Record<string, unknown>) => {
    held = {
      ...held,
      answers: { ...held.answers, ...(said as Held['answers']) },
      revision: held.revision + 1,
    };
    return held;
  };
  const write = vi.fn(async (patch: Patch, revision: number) => {
    if (revision !== held.revision) throw new ApiProblem(412, { code: 'CHANGED_MEANWHILE', title: '' });
    return change(patch.answers ?? {});
  });
  return { read: async () => held, write, somebodyElse: change, now: () => held };
}

function at(server: ReturnType<typeof draft>) {
  const held = server.now();
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  return renderHook(
    () => {
      const form = useForm(schemaOf(FIELDS), valuesOf(held, FIELDS)) as unknown as QuestionForm;
      const { read, write } = server;
      const keeping = useKeeping({ held, fields: FIELDS, form, queryKey: ['draft'], read, write });
      return { form, keeping };
    },
    { wrapper },
  ).result;
}

const START = { name: '会', purpose: null, contactEmail: null };

it('sends only what changed, and a half written address not yet', async () => {
  const server = draft(START);
  const page = at(server);
  act(() => page.current.form.change('purpose', '川'));
  act(() => page.current.form.change('contactEmail', 'info@'));
  await act(async () => expect(await page.current.keeping.keep()).toBe(true));
  expect(server.write).toHaveBeenLastCalledWith({ answers: { purpose: '川' } }, 1);
  act(() => page.current.form.change('contactEmail', 'info@example.jp'));
  await act(() => page.current.keeping.keep());
  expect(server.now().answers).toEqual({ name: '会', purpose: '川', contactEmail: 'info@example.jp' });
});

it('joins what somebody else wrote into another field', async () => {
  const server = draft(START);
  const page = at(server);
  server.somebodyElse({ name: '新しい会' });
  act(() => page.current.form.change('purpose', '川'));
  await act(async () => expect(await page.current.keeping.keep()).toBe(true));
  expect(server.now().answers).toMatchObject({ name: '新しい会', purpose: '川' });
  expect(page.current.form.getValues('name')).toBe('新しい会');
});

it('asks whose words stand where both wrote, and keeps the answer', async () => {
  const server = draft(START);
  const page = at(server);
  server.somebodyElse({ purpose: '山' });
  act(() => page.current.form.change('purpose', '川'));
  await act(async () => expect(await page.current.keeping.keep()).toBe(false));
  expect(page.current.keeping.clashes.map(({ field }) => field)).toEqual(['purpose']);
  expect(server.now().answers.purpose).toBe('山');
  act(() => page.current.keeping.settle({ purpose: 'mine' }));
  await waitFor(() => expect(server.now().answers.purpose).toBe('川'));
  expect(page.current.keeping.clashes).toEqual([]);
});

it('tells at its field what the server does not take', async () => {
  const server = draft(START);
  const errors = [{ pointer: '/answers/purpose', detail: '長すぎます。', code: 'Size' }];
  server.write.mockRejectedValueOnce(new ApiProblem(400, { title: '誤り', errors }));
  const page = at(server);
  act(() => page.current.form.change('purpose', '川'));
  await act(() => expect(page.current.keeping.keep()).rejects.toThrow('誤り'));
  expect(page.current.form.errorOf('purpose')).toBe('長すぎます。');
});
