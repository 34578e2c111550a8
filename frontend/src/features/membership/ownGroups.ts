import type { MyGroup, RegistrationItem } from '@/api/types';

export type Standing = RegistrationItem['status'];

export type OwnGroup = {
  id: string;
  name: string | null;
  role: MyGroup['role'];
  standing: Standing;
  /** Whether it has a page in the directory. */
  listed: boolean;
};

/** Groups and registrations tell of the same things from two sides; a draft has its name only in its registration. */
export function ownGroups(
  groups: readonly MyGroup[],
  registrations: readonly RegistrationItem[],
): OwnGroup[] {
  return groups
    .map((group) => {
      const registration = registrations.find(({ id }) => id === group.id);
      return {
        id: group.id,
        name: group.name ?? registration?.name ?? null,
        role: group.role,
        // A page the city kept has no registration until somebody needs one.
        standing: group.status ?? registration?.status ?? 'DRAFT',
        listed: group.status !== null,
      };
    })
    .sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
}

/** What waits for its people comes first, what has ended last. */
const ORDER: readonly Standing[] = [
  'RETURNED',
  'DRAFT',
  'SUBMITTED',
  'REGISTERED',
  'EXPIRED',
  'SUSPENDED',
  'REFUSED',
  'DISSOLVED',
];
