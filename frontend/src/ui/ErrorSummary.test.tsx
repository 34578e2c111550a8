import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { inJapanese, renderInJapanese } from '@/testing/render';
import { ErrorSummary } from './ErrorSummary';

const ERRORS = [{ fieldId: 'name', message: '名前を書いてください' }];

it('takes the focus at each attempt, also when the errors arrive after it, and not while one types', () => {
  const { rerender } = renderInJapanese(<ErrorSummary errors={[]} attempt={1} />);
  rerender(inJapanese(<ErrorSummary errors={ERRORS} attempt={1} />));
  expect(screen.getByRole('alert')).toHaveFocus();

  (document.activeElement as HTMLElement).blur();
  rerender(inJapanese(<ErrorSummary errors={[...ERRORS]} attempt={1} />));
  expect(screen.getByRole('alert')).not.toHaveFocus();
  rerender(inJapanese(<ErrorSummary errors={ERRORS} attempt={2} />));
  expect(screen.getByRole('alert')).toHaveFocus();
});
