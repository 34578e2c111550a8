import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { ApiProblem, Unreachable } from '@/api/problem';
import { renderInJapanese } from '@/testing/render';
import { TextField } from '../TextField';
import { Form } from './Form';
import { useForm } from './useForm';

const schema = v.object({
  name: v.pipe(v.string(), v.nonEmpty('｜名前《なまえ》を入れてください')),
  place: v.string(),
});

type Values = v.InferOutput<typeof schema>;

function Example({ onSubmit }: { onSubmit: (values: Values, once: string) => Promise<unknown> }) {
  const form = useForm(schema, { name: '', place: '' });
  return (
    <Form form={form} onSubmit={onSubmit} submit="送る">
      <TextField {...form.field('name')} label="名前" />
      <TextField {...form.field('place')} label="場所" />
    </Form>
  );
}

const write = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);
const send = () => userEvent.click(screen.getByRole('button', { name: '送る' }));

describe('a form', () => {
  it('checks before it sends, leads to the field and says so in the title', async () => {
    document.title = '登録';
    const onSubmit = vi.fn();
    renderInJapanese(<Example onSubmit={onSubmit} />);
    await send();
    const summary = await screen.findByRole('alert');
    await waitFor(() => expect(summary).toHaveFocus());
    expect(document.title).toBe('エラー：登録');
    expect(screen.getByLabelText('名前')).toHaveAccessibleDescription('名前を入れてください');
    await userEvent.click(screen.getByRole('link', { name: '名前を入れてください' }));
    expect(screen.getByLabelText('名前')).toHaveFocus();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('puts what the server found wrong beside its field', async () => {
    const errors = [{ pointer: '/place', detail: '場所が見つかりません。', code: 'Known' }];
    const onSubmit = vi.fn().mockRejectedValue(new ApiProblem(400, { title: '誤り', errors }));
    renderInJapanese(<Example onSubmit={onSubmit} />);
    await write('名前', '会');
    await send();
    expect(await screen.findByRole('link', { name: '場所が見つかりません。' })).toBeVisible();
    expect(screen.getByLabelText('場所')).toHaveAttribute('aria-invalid', 'true');
    expect(screen.queryByText('誤り')).toBeNull();
  });

  it('shows a refusal it has no field for in its own words, and keeps what was written', async () => {
    const onSubmit = vi
      .fn()
      .mockRejectedValue(new ApiProblem(409, { title: '締め切りました', detail: '来年どうぞ。' }));
    renderInJapanese(<Example onSubmit={onSubmit} />);
    await write('名前', '会');
    await send();
    expect(await screen.findByText('締め切りました')).toBeVisible();
    expect(screen.getByText('来年どうぞ。')).toBeVisible();
    expect(screen.getByLabelText('名前')).toHaveValue('会');
  });

  it('sends the same values under the same key, changed ones under another', async () => {
    const onSubmit = vi.fn().mockRejectedValue(new Unreachable(null));
    renderInJapanese(<Example onSubmit={onSubmit} />);
    await write('名前', '会');
    await send();
    await screen.findByText('送れませんでした');
    await send();
    await waitFor(() => expect(onSubmit).toHaveBeenCalledTimes(2));
    await write('名前', 'の人');
    await send();
    await waitFor(() => expect(onSubmit).toHaveBeenCalledTimes(3));
    const [first, second, third] = onSubmit.mock.calls.map(([, key]) => key);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});
