import { describe, expect, it } from 'vitest';
import { eventOf } from './live';

describe('a stream of events', () => {
  it('reads what a block carries, whatever else stands in it', () => {
    expect(eventOf('id: 7\ndata: {"type":"MatchMutual",\ndata: "match":"m1"}')).toEqual({
      type: 'MatchMutual',
      match: 'm1',
    });
  });

  it('passes over comments and what it cannot read', () => {
    expect(eventOf(': still here')).toBeNull();
    expect(eventOf('data: {half')).toBeNull();
  });
});
