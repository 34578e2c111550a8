import type { ReactNode } from 'react';
import { Knot } from './Knot';

/** Nothing here, said kindly, with the next thing to do. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-4 rounded-12 bg-mist px-6 py-12 text-center">
      <Knot className="w-20 text-accent-line" />
      <p className="font-bold text-xl">{title}</p>
      {children}
    </div>
  );
}
