import { describe, expect, it } from 'vitest';
import { turnsOf } from './turns';

type Known = Parameters<typeof turnsOf>[0];

const TODAY = '2027-02-10';

const known = (group: Partial<Known['group']> = {}, rest: Partial<Known> = {}): Known => ({
  group: {
    status: 'REGISTERED',
    waiting: null,
    answered: null,
    renewal: null,
    registeredUntil: '2027-03-31',
    renewalOpen: false,
    confirmedOn: '2026-12-01',
    ...group,
  },
  disclosure: { nextLevel: null, missing: [] },
  lastPost: '2027-01-15T00:00:00Z',
  ageingMonths: 12,
  today: TODAY,
  ...rest,
});

const renewal = (status: 'ASKED' | 'DECLINED', reason: string | null = null) => ({
  id: 'r',
  groupId: 'g',
  status,
  declaredVersion: 1,
  askedAt: '2027-02-01T00:00:00Z',
  reason,
  registeredUntil: null,
});

const edit = (status: 'ASKED' | 'DECLINED', decidedAt: string | null) => ({
  id: 'e',
  groupId: 'g',
  status,
  changes: [],
  askedAt: '2027-01-20T00:00:00Z',
  reason: '認証を確かめられない',
  decidedAt,
});

const names = (turns: ReturnType<typeof turnsOf>) => [
  turns.yours.map(({ is }) => is),
  turns.citys.map(({ is }) => is),
  turns.offered.map(({ is }) => is),
];

describe('whose turn it is', () => {
  it('is nobody’s while everything is in order', () => {
    expect(names(turnsOf(known()))).toEqual([[], [], []]);
  });

  it('is the group’s once renewing has begun, and the city’s once it was asked', () => {
    expect(names(turnsOf(known({ renewalOpen: true })))).toEqual([['RENEW'], [], []]);
    expect(names(turnsOf(known({ renewalOpen: true, renewal: renewal('ASKED') })))).toEqual([
      [],
      ['RENEWAL_WAITS'],
      [],
    ]);
    expect(turnsOf(known({ renewalOpen: true, renewal: renewal('DECLINED', '名簿が古い') })).yours).toEqual([
      { is: 'RENEW', by: '2027-03-31' },
      { is: 'RENEWAL_DECLINED', reason: '名簿が古い' },
    ]);
  });

  it('tells of a change the city did not take for as long as somebody may look for it', () => {
    const declined = (on: string) => turnsOf(known({ answered: edit('DECLINED', on) })).yours;
    expect(declined('2027-02-01T00:00:00Z').map(({ is }) => is)).toEqual(['EDIT_DECLINED']);
    expect(declined('2026-11-01T00:00:00Z')).toEqual([]);
  });

  it('says what waits for the city', () => {
    expect(names(turnsOf(known({ waiting: edit('ASKED', null) })))).toEqual([[], ['EDIT_WAITS'], []]);
  });

  it('asks to look at a page that has grown old, or that nobody ever confirmed', () => {
    expect(names(turnsOf(known({ confirmedOn: '2025-12-01' })))[0]).toEqual(['CONFIRM']);
    expect(names(turnsOf(known({ confirmedOn: null })))[0]).toEqual(['CONFIRM']);
  });

  it('offers what would help people to find the group', () => {
    const turns = turnsOf(
      known({}, { disclosure: { nextLevel: 3, missing: [{ label: '会費' }] }, lastPost: null }),
    );
    expect(turns.offered).toEqual([
      { is: 'MORE', items: ['会費'], level: 3 },
      { is: 'TELL_NEWS', last: null },
    ]);
  });

  it('ends with the group', () => {
    expect(names(turnsOf(known({ status: 'DISSOLVED', renewalOpen: true })))).toEqual([[], [], []]);
  });
});
