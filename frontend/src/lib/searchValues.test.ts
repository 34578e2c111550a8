import { describe, expect, it } from 'vitest';
import { codes, oneOf, words, yes } from './searchValues';

describe('values from a URL', () => {
  it('takes one code or several, each once', () => {
    expect(codes('CHILDREN')).toEqual(['CHILDREN']);
    expect(codes(['mikawa', 'goken', 'mikawa'])).toEqual(['mikawa', 'goken']);
  });

  it('leaves out what is no code', () => {
    expect(codes(['<script>', '', 3])).toBeUndefined();
    expect(codes(undefined)).toBeUndefined();
  });

  it('trims words and keeps them short', () => {
    expect(words('  子ども ')).toBe('子ども');
    expect(words('あ'.repeat(300))).toHaveLength(200);
    expect(words('   ')).toBeUndefined();
  });

  it('knows yes and the offered choices only', () => {
    expect(yes('true')).toBe(true);
    expect(yes('1')).toBeUndefined();
    expect(oneOf(['kana', 'confirmed'], 'kana')).toBe('kana');
    expect(oneOf(['kana', 'confirmed'], 'random')).toBeUndefined();
  });
});
