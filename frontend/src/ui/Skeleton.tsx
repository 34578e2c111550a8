import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { classes } from './classes';

/** Holds the place of what is coming, at its size, so that nothing jumps. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={classes('block rounded-8 bg-solid-gray-50', className)} />;
}

/** Says once that something is coming, and shows the places meanwhile. */
export function Loading({ children }: { children: ReactNode }) {
  return (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        <Trans>｜読《よ》みこんでいます</Trans>
      </p>
      {children}
    </div>
  );
}
