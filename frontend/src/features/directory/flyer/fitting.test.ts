import { describe, expect, it } from 'vitest';
import { atMost, dayIn, nameSize, withoutLegalForm } from './fitting';
import { roomForWords } from './room';

describe('the flyer', () => {
  it('leaves short texts alone and makes one paragraph of them', () => {
    expect(atMost('公園を掃除します。\nだれでも来られます。', 80)).toBe(
      '公園を掃除します。だれでも来られます。',
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
    expect(nameSize('ひだまり')).toBe(17);
    expect(nameSize('みと子ども食堂ひだまり')).toBeLessThanOrEqual(17);
    const long = '特定非営利活動法人ふるさと空き家相談・サポート';
    expect(nameSize(long) * long.length).toBeLessThan(2 * 174);
    expect(nameSize('あ'.repeat(200))).toBe(6);
  });

  it('takes the legal form from before the name, and only from there', () => {
    expect(withoutLegalForm('特定非営利活動法人ちいきの学校')).toEqual({
      form: '特定非営利活動法人',
      name: 'ちいきの学校',
    });
    expect(withoutLegalForm('NPO法人 Happyリレー').name).toBe('Happyリレー');
    expect(withoutLegalForm('23RDまちづくり株式会社')).toEqual({ form: '', name: '23RDまちづくり株式会社' });
    expect(withoutLegalForm('一般社団法人').name).toBe('一般社団法人');
  });

  it('gives the introduction what the deciding facts leave', () => {
    const little = roomForWords('ひだまり', ['土曜日'], null);
    const much = roomForWords(
      '特定非営利活動法人ふるさと空き家相談・サポート',
      Array(4).fill('第'.repeat(46)),
      '募'.repeat(58),
    );
    expect(little).toBeGreaterThan(200);
    expect(much).toBeLessThan(80);
    expect(much).toBeGreaterThan(40);
  });

  it('knows the day in Japan', () => {
    expect(dayIn('Asia/Tokyo', new Date('2026-11-22T16:30:00Z'))).toBe('2026-11-23');
  });
});
