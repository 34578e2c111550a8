import { describe, expect, it } from 'vitest';
import { atMost, dayIn, nameSize } from './fitting';

describe('the flyer', () => {
  it('leaves short texts alone and makes one paragraph of them', () => {
    expect(atMost('公園を掃除します。\nだれでも来られます。', 80)).toBe(
      '公園を掃除します。 だれでも来られます。',
    );
  });

  it('ends at a sentence where one ends late enough', () => {
    expect(atMost('公園を毎週掃除しています。花も植えています。', 16)).toBe('公園を毎週掃除しています。');
  });

  it('ends with an ellipsis elsewhere, without splitting a letter', () => {
    expect(atMost('あ。いうえおかきくけこ', 8)).toBe('あ。いうえおかき…');
    expect(atMost('𠮷野家の会と仲間たち', 2)).toBe('𠮷野…');
  });

  it('writes short names large and long names so that they stay on two lines', () => {
    expect(nameSize('ひだまり')).toBe(19);
    expect(nameSize('みと子ども食堂ひだまり')).toBeLessThanOrEqual(19);
    const long = '特定非営利活動法人ふるさと空き家相談・サポート';
    expect(nameSize(long) * long.length).toBeLessThan(2 * 174);
    expect(nameSize('あ'.repeat(200))).toBe(8);
  });

  it('knows the day in Japan', () => {
    expect(dayIn('Asia/Tokyo', new Date('2026-11-22T16:30:00Z'))).toBe('2026-11-23');
  });
});
