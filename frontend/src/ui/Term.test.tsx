import { Trans } from '@lingui/react/macro';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderInJapanese } from '@/testing/render';
import { DateText } from './DateText';
import { Term } from './Term';

const CHILDREN = { label: '子どもの健全育成', ruby: '｜子《こ》どもの｜健全育成《けんぜんいくせい》' };

describe('words with readings', () => {
  it('shows the plain label while furigana is off', () => {
    const { container } = renderInJapanese(<Term of={CHILDREN} />);
    expect(container).toHaveTextContent('子どもの健全育成');
    expect(container.querySelector('ruby')).toBeNull();
  });

  it('shows readings when furigana is on, and hides them from screen readers', () => {
    const { container } = renderInJapanese(<Term of={CHILDREN} />, { furigana: true });
    const readings = [...container.querySelectorAll('rt')];
    expect(readings.map(({ textContent }) => textContent)).toEqual(['こ', 'けんぜんいくせい']);
    for (const reading of readings) expect(reading).toHaveAttribute('aria-hidden', 'true');
  });

  it('falls back to the label where there is no reading', () => {
    const { container } = renderInJapanese(<Term of={{ label: 'NPO', ruby: null }} />, { furigana: true });
    expect(container).toHaveTextContent('NPO');
  });

  it('reaches into links inside a message', () => {
    renderInJapanese(
      <Trans>
        まず<a href="/guide">｜案内《あんない》</a>をどうぞ
      </Trans>,
      { furigana: true },
    );
    expect(screen.getByRole('link', { name: '案内' }).querySelector('rt')).toHaveTextContent('あんない');
  });
});

describe('a date', () => {
  it('is shown for people and kept for programs', () => {
    const { container } = renderInJapanese(<DateText date="2026-11-28" style="day" />);
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2026-11-28');
    expect(container).toHaveTextContent('11月28日(土)');
  });

  it('follows the language', () => {
    const { container } = renderInJapanese(<DateText date="2026-11-28" />, { locale: 'en' });
    expect(container).toHaveTextContent('28 November 2026');
  });
});
