import { describe, expect, it } from 'vitest';
import { strengthOf } from './password';

describe('the first impression of a password', () => {
  it('says what is too short', () => {
    expect(strengthOf('')).toBe('EMPTY');
    expect(strengthOf('x9!kQ')).toBe('SHORT');
  });

  it('is not taken in by length without surprise', () => {
    for (const weak of [
      'aaaaaaaaaaaa',
      '1234567890',
      'abcdefghijkl',
      'password123',
      'Komitto2026',
      'さくらさくらさくら',
    ]) {
      expect(strengthOf(weak), weak).toBe('WEAK');
    }
  });

  it('knows the person’s own name and address', () => {
    expect(strengthOf('tanakahanako', ['tanaka.hanako@example.jp'])).toBe('WEAK');
  });

  it('likes a few words in a row', () => {
    expect(strengthOf('umi no mieru oka de hirune')).toBe('GOOD');
    expect(strengthOf('うみのみえるおかでひるねした')).toBe('GOOD');
    expect(strengthOf('v8#Kq2!pLz')).toBe('GOOD');
    expect(strengthOf('hirune7oka')).toBe('FAIR');
  });
});
