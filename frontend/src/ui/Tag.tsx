import type { ReactNode } from 'react';
import { classes } from './classes';

const TONES = {
  plain: 'border-line bg-white text-ink-soft',
  accent: 'border-accent bg-accent-soft text-accent-strong',
  success: 'border-success-1 bg-white text-success-2',
  warning: 'border-warning-orange-1 bg-white text-warning-orange-2',
};

/** A short fact about a thing. It cannot be pressed: what can be pressed is a button or a link. */
export function Tag({ tone = 'plain', children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1 rounded-4 border px-2 py-0.5 font-bold text-sm leading-150',
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
