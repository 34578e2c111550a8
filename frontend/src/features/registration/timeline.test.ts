import { describe, expect, it } from 'vitest';
import type { RegistrationEvent } from '@/api/types';
import { dayAfter, daysUntil, momentsOf } from './timeline';

const event = (what: RegistrationEvent['what'], at: string, reason?: string): RegistrationEvent => ({
  what,
  at,
  reason: reason ?? null,
  deadline: null,
  version: null,
});

type Known = Parameters<typeof momentsOf>[0];

const known = (status: Known['status'], rest: Partial<Known> = {}): Known => ({
  status,
  correction: null,
  submittedAt: null,
  registeredUntil: null,
  ...rest,
});

const HANDED_IN = [event('BEGUN', '2026-11-01T01:00:00Z'), event('SUBMITTED', '2026-11-02T01:00:00Z')];

describe('the way of a registration', () => {
  it('says whose turn it is and by when the city answers', () => {
    const moments = momentsOf(known('SUBMITTED', { submittedAt: '2026-11-02T01:00:00Z' }), HANDED_IN, 14);
    expect(moments.map(({ what, is }) => `${what} ${is}`)).toEqual([
      'BEGUN past',
      'SUBMITTED past',
      'ANSWER now',
      'PUBLISHED ahead',
    ]);
    expect(moments[2]?.by).toBe('2026-11-16');
  });

  it('leads back to the group with the reason and the last day', () => {
    const events = [...HANDED_IN, event('RETURNED', '2026-11-05T01:00:00Z', '目的を詳しく')];
    const correction = { reason: '目的を詳しく', deadline: '2026-11-19', fields: ['purpose'], corrected: [] };
    const moments = momentsOf(known('RETURNED', { correction }), events, 14);
    expect(moments.find(({ what }) => what === 'RETURNED')?.reason).toBe('目的を詳しく');
    expect(moments.find(({ is }) => is === 'now')).toMatchObject({ what: 'CORRECT', by: '2026-11-19' });
  });

  it('goes on to the renewal once the group is registered, and nowhere after a refusal', () => {
    const registered = momentsOf(known('REGISTERED', { registeredUntil: '2027-03-31' }), [], 14);
    expect(registered).toEqual([{ key: 'renewal', what: 'RENEWAL', is: 'ahead', by: '2027-03-31' }]);
    expect(momentsOf(known('REFUSED'), [], 14)).toEqual([]);
  });

  it('counts days on the calendar of the city', () => {
    expect(dayAfter('2026-11-02T16:00:00Z', 0)).toBe('2026-11-03');
    expect(daysUntil('2026-12-01', '2026-11-28')).toBe(3);
    expect(daysUntil('2026-11-28', '2026-11-28')).toBe(0);
    expect(daysUntil('2026-11-27', '2026-11-28')).toBe(-1);
  });
});
