import { describe, expect, it } from 'vitest';
import { minutesOf, partsOf } from './minutes';

describe('hours people write', () => {
  it('become minutes', () => {
    expect(minutesOf('２', '30')).toBe(150);
    expect(minutesOf('', '45')).toBe(45);
    expect(partsOf(150)).toEqual({ hours: 2, minutes: 30 });
  });

  it('are refused where they are none', () => {
    expect(minutesOf('', '')).toBeNull();
    expect(minutesOf('2', '75')).toBeNull();
    expect(minutesOf('25', '0')).toBeNull();
    expect(minutesOf('two', '')).toBeNull();
  });
});
