import { describe, expect, it } from 'vitest';
import { parseRuby, withoutRuby } from './ruby';

describe('ruby notation', () => {
  it('reads a marked base and leaves the rest alone', () => {
    expect(parseRuby('｜団体《だんたい》をさがす')).toEqual([
      { text: '団体', reading: 'だんたい' },
      { text: 'をさがす' },
    ]);
  });

  it('takes the run of kanji before the reading when the bar is missing', () => {
    expect(parseRuby('この地区《ちく》の活動')).toEqual([
      { text: 'この' },
      { text: '地区', reading: 'ちく' },
      { text: 'の活動' },
    ]);
  });

  it('lets a marked base hold kana, so that 子ども can be one word', () => {
    expect(parseRuby('｜子ども《こども》')).toEqual([{ text: '子ども', reading: 'こども' }]);
  });

  it('leaves incomplete notation as it was written', () => {
    expect(parseRuby('｜団体《だんたい')).toEqual([{ text: '｜団体《だんたい' }]);
    expect(parseRuby('')).toEqual([]);
  });

  it('gives the plain words for titles and labels', () => {
    expect(withoutRuby('｜水戸市《みとし》の｜活動《かつどう》')).toBe('水戸市の活動');
    expect(withoutRuby('Mito City')).toBe('Mito City');
  });
});
