import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderInJapanese } from '@/testing/render';
import { Conflict } from './Conflict';

const differences = [
  { key: 'name', label: '名前', mine: '千波湖の会', theirs: '千波の会' },
  { key: 'text', label: '紹介', mine: '', theirs: '毎週あつまります' },
];

it('shows both texts and saves only when each was decided', async () => {
  const onSettle = vi.fn();
  renderInJapanese(<Conflict differences={differences} onSettle={onSettle} />);
  expect(screen.getByText('千波湖の会')).toBeVisible();
  expect(screen.getByText('千波の会')).toBeVisible();
  const save = screen.getByRole('button', { name: 'えらんだ文で保存する' });

  await userEvent.click(screen.getByRole('radio', { name: /千波湖の会/ }));
  await userEvent.click(save);
  expect(onSettle).not.toHaveBeenCalled();
  expect(save).toHaveAttribute('aria-disabled', 'true');

  await userEvent.click(screen.getByRole('radio', { name: /毎週あつまります/ }));
  await userEvent.click(save);
  expect(onSettle).toHaveBeenCalledWith({ name: 'mine', text: 'theirs' });
});
