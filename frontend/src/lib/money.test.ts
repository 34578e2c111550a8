import { expect, it } from 'vitest';
import { formatYen, percent, roundYen } from './money';

it('says yen as people write them', () => {
  expect(formatYen(270_000, 'ja')).toBe('270,000円');
  expect(formatYen(270_000, 'en')).toBe('¥270,000');
  expect(roundYen(500_000, 'ja')).toBe('50万円');
  expect(roundYen(123_456, 'ja')).toBe('123,456円');
  expect(roundYen(0, 'ja')).toBe('0円');
});

it('turns per mille into per cent', () => {
  expect(percent(900)).toBe('90%');
  expect(percent(335)).toBe('33.5%');
});
