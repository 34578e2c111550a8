import { describe, expect, it } from 'vitest';
import type { MyGroup, RegistrationItem } from '@/api/types';
import { ownGroups } from './ownGroups';

const SINCE = '2026-11-01T00:00:00Z';

const group = (id: string, status: MyGroup['status'], name: string | null = null): MyGroup => ({
  id,
  name,
  status,
  kind: status && 'VOLUNTEER',
  role: 'MANAGER',
  since: SINCE,
});

const registration = (id: string, status: RegistrationItem['status'], name: string): RegistrationItem => ({
  id,
  name,
  status,
  receipt: null,
  deadline: null,
  registeredUntil: null,
  begunAt: SINCE,
});

describe('the groups one belongs to', () => {
  it('bear the name of their draft until they have a page', () => {
    const [own] = ownGroups([group('a', null)], [registration('a', 'SUBMITTED', '川の会')]);
    expect(own).toMatchObject({ name: '川の会', standing: 'SUBMITTED', listed: false });
  });

  it('may have a page and no registration yet', () => {
    const [own] = ownGroups([group('a', 'REGISTERED', '町内会')], []);
    expect(own).toMatchObject({ name: '町内会', standing: 'REGISTERED', listed: true });
  });

  it('stand in the order of what waits for their people', () => {
    const own = ownGroups(
      [group('a', 'DISSOLVED', 'A'), group('b', 'REGISTERED', 'B'), group('c', null)],
      [registration('c', 'RETURNED', 'C')],
    );
    expect(own.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
