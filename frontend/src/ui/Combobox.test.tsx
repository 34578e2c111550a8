import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type SubmitEvent, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderInJapanese } from '@/testing/render';
import { Combobox } from './Combobox';

const SUGGESTIONS = [
  { key: 'CHILDREN', label: '子どもの健全育成' },
  { key: 'g1', label: '子ども食堂' },
];

type SearchProps = { onPick: (key: string) => void; onSubmit: (event: SubmitEvent) => void };

function Search({ onPick, onSubmit }: SearchProps) {
  const [value, setValue] = useState('');
  return (
    <form onSubmit={onSubmit}>
      <Combobox
        name="q"
        label="さがす"
        value={value}
        onChange={setValue}
        suggestions={value ? SUGGESTIONS : []}
        onPick={onPick}
        announcement="2件の候補"
      >
        <button type="submit">検索</button>
      </Combobox>
    </form>
  );
}

function setUp() {
  const onPick = vi.fn();
  const onSubmit = vi.fn((event: SubmitEvent) => event.preventDefault());
  renderInJapanese(<Search onPick={onPick} onSubmit={onSubmit} />);
  return {
    onPick,
    onSubmit,
    field: screen.getByRole('combobox', { name: 'さがす' }),
    user: userEvent.setup(),
  };
}

describe('the search field with suggestions', () => {
  it('opens while typing, says how many there are, and marks the chosen one', async () => {
    const { field, user } = setUp();
    await user.type(field, '子');
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('2件の候補');
    await user.keyboard('{ArrowDown}');
    const first = screen.getByRole('option', { name: '子どもの健全育成' });
    expect(first).toHaveAttribute('aria-selected', 'true');
    expect(field).toHaveAttribute('aria-activedescendant', first.id);
  });

  it('picks with Enter, and searches with Enter when nothing is chosen', async () => {
    const { field, user, onPick, onSubmit } = setUp();
    await user.type(field, '子{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
    await user.type(field, 'ど{ArrowDown}{ArrowDown}{Enter}');
    expect(onPick).toHaveBeenCalledWith('g1');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('closes with Escape and keeps the words', async () => {
    const { field, user } = setUp();
    await user.type(field, '子{Escape}');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(field).toHaveValue('子');
  });

  it('leaves the keys to the input method while kana become kanji', async () => {
    const { field, user } = setUp();
    await user.type(field, '子');
    fireEvent.keyDown(field, { key: 'ArrowDown', isComposing: true });
    expect(field).not.toHaveAttribute('aria-activedescendant');
  });

  it('takes a click', async () => {
    const { field, user, onPick } = setUp();
    await user.type(field, '子');
    await user.click(screen.getByRole('option', { name: '子ども食堂' }));
    expect(onPick).toHaveBeenCalledWith('g1');
  });
});
