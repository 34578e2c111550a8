import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';

const KINDS = {
  info: { icon: Info, style: 'border-blue-900', mark: 'text-blue-900' },
  success: { icon: CircleCheck, style: 'border-success-2', mark: 'text-success-2' },
  warning: { icon: TriangleAlert, style: 'border-warning-orange-2', mark: 'text-warning-orange-2' },
  error: { icon: CircleAlert, style: 'border-error-2', mark: 'text-error-2' },
};

type Props = {
  kind?: keyof typeof KINDS;
  title: ReactNode;
  children?: ReactNode;
  /** `alert` for what went wrong just now, `status` for what changed just now, none for what was there. */
  role?: 'alert' | 'status';
  className?: string;
};

export function Notice({ kind = 'info', title, children, role, className }: Props) {
  const { icon: Icon, style, mark } = KINDS[kind];
  return (
    <div
      role={role}
      className={classes('flex gap-3 rounded-8 border-2 bg-white p-4 sm:p-5', style, className)}
    >
      <Icon aria-hidden="true" className={classes('mt-0.5 size-6 shrink-0', mark)} />
      <div className="flex min-w-0 flex-col gap-2">
        <p className="font-bold">{title}</p>
        {children}
      </div>
    </div>
  );
}
