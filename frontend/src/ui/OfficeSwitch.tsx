import type { ReactNode } from 'react';
import { Button } from './Button';
import { RoleName } from './RoleName';

type Office = { role: string; department: string | null; departmentLabel: string | null };

type Props<O extends Office> = {
  offices: readonly O[];
  busy: boolean;
  onWear: (office: O) => void;
  /** What the button does, after the name of the office. */
  children: ReactNode;
};

/** The offices of somebody who came to a page before putting one on. */
export function OfficeSwitch<O extends Office>({ offices, busy, onWear, children }: Props<O>) {
  return offices.map((office) => (
    <Button key={`${office.role} ${office.department}`} aria-disabled={busy} onClick={() => onWear(office)}>
      <span>
        <RoleName role={office.role} />
        {office.departmentLabel && <span lang="ja">（{office.departmentLabel}）</span>}
        {children}
      </span>
    </Button>
  ));
}
