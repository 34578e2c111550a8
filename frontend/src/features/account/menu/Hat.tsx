import type { HeldOffice, Office } from '@/api/types';
import { RoleName } from '@/ui/RoleName';

/** An office by its name; staff of a department by the department's. */
export function Hat({ office, offices }: { office: Office; offices: readonly HeldOffice[] }) {
  const label = offices.find(
    ({ role, department }) => role === office.role && department === office.department,
  )?.departmentLabel;
  return (
    <>
      <RoleName role={office.role} />
      {label && <span lang="ja">（{label}）</span>}
    </>
  );
}
