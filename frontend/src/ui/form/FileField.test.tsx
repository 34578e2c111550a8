import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/api/problem';
import { renderInJapanese } from '@/testing/render';
import { FileField } from './FileField';

const rules = new File(['規約'], '規約.pdf', { type: 'application/pdf' });
const choose = (file: File) => userEvent.upload(screen.getByLabelText('規約'), file);

describe('a field for files', () => {
  it('sends what is chosen at once and shows how far it is', async () => {
    let done: () => void = () => undefined;
    const onUpload = vi.fn((_: File, onProgress: (share: number) => void) => {
      onProgress(0.5);
      return new Promise<void>((resolve) => {
        done = resolve;
      });
    });
    renderInJapanese(<FileField label="規約" files={[]} onUpload={onUpload} />);
    await choose(rules);
    expect(await screen.findByRole('progressbar', { name: '規約.pdf' })).toHaveAttribute('value', '0.5');
    expect(screen.getByRole('status')).toHaveTextContent('ファイルを送っています');
    expect(screen.getByRole('button', { name: '送るのをやめる（規約.pdf）' })).toBeVisible();
    done();
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  });

  it('does not send what is too large, and says how large it may be', async () => {
    const onUpload = vi.fn();
    renderInJapanese(<FileField label="規約" files={[]} maxBytes={4} onUpload={onUpload} />);
    await choose(rules);
    expect(await screen.findByRole('alert')).toHaveTextContent('1 KBまで');
    expect(onUpload).not.toHaveBeenCalled();
  });

  it('tells why a file was refused and lets it be taken away', async () => {
    const onUpload = vi.fn().mockRejectedValue(new ApiProblem(415, { title: 'この形式は受け取れません' }));
    renderInJapanese(<FileField label="規約" files={[]} onUpload={onUpload} />);
    await choose(rules);
    expect(await screen.findByRole('alert')).toHaveTextContent('この形式は受け取れません');
    await userEvent.click(screen.getByRole('button', { name: /消す/ }));
    expect(screen.queryByText('規約.pdf')).toBeNull();
  });

  it('names the file that a button removes', async () => {
    const onRemove = vi.fn();
    const kept = { id: '1', name: '名簿.xlsx', bytes: 2_400_000 };
    renderInJapanese(<FileField label="名簿" files={[kept]} onUpload={vi.fn()} onRemove={onRemove} />);
    expect(screen.getByText('2.3 MB')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '消す（名簿.xlsx）' }));
    expect(onRemove).toHaveBeenCalledWith(kept);
  });
});
