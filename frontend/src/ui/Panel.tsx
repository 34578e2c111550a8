import type { ReactNode } from 'react';
import { Knot } from './Knot';

type Props = { title: ReactNode; children?: ReactNode; actions?: ReactNode; role?: 'alert' | 'status' };

/** What stands where a result would stand: nothing found, not there, not reachable. It always offers a next step. */
export function Panel({ title, children, actions, role }: Props) {
  return (
    <div
      role={role}
      className="flex flex-col items-start gap-4 rounded-12 border border-line bg-mist px-5 py-8 sm:px-10"
    >
      <Knot className="w-14 text-accent" />
      <p className="font-700 text-[1.25rem] leading-150">{title}</p>
      {children && <div className="flex max-w-prose flex-col gap-2">{children}</div>}
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </div>
  );
}
