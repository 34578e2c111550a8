import { describe, expect, it } from 'vitest';
import { addressOf, passIn } from './passes';
import { withScan } from './scans';

describe('passes shown at the door', () => {
  const scan = { pass: 'a.b.c', at: '2026-11-28T09:00:00Z' };

  it('count once when the camera reads them twice, and again when people leave', () => {
    expect(withScan([scan], { ...scan, at: '2026-11-28T09:00:20Z' })).toEqual([scan]);
    expect(withScan([scan], { ...scan, at: '2026-11-28T12:00:00Z' })).toHaveLength(2);
    expect(withScan([scan], { ...scan, pass: 'd.e.f' })).toHaveLength(2);
  });

  it('are found in an address as well as alone, and in nothing else', () => {
    expect(passIn(addressOf('a.b-1.c_2', 'https://example.jp'))).toBe('a.b-1.c_2');
    expect(passIn(' a.b.c ')).toBe('a.b.c');
    expect(passIn('https://example.jp/elsewhere')).toBeNull();
  });
});
