import { Trans } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';

export type TimelineStep = {
  key: string;
  title: ReactNode;
  /** What happened, or by when what will. */
  when?: ReactNode;
  /** Whose turn it was, is or will be. */
  who?: ReactNode;
  is: 'past' | 'now' | 'ahead';
  children?: ReactNode;
};

/** Where something is, who acts, by when, what comes next. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <ol className="flex flex-col">
      {steps.map(({ key, title, when, who, is, children }) => (
        <li
          key={key}
          aria-current={is === 'now' ? 'step' : undefined}
          className="relative flex gap-4 pb-6 before:absolute before:top-8 before:bottom-0 before:left-[0.9375rem] before:w-0.5 before:bg-line last:pb-0 last:before:hidden"
        >
          <span
            aria-hidden="true"
            className={classes(
              'z-1 mt-0.5 flex size-8 shrink-0 items-center justify-center rounded-full border-2',
              is === 'past' && 'border-success-2 bg-success-2 text-white',
              is === 'now' && 'border-accent bg-white ring-4 ring-accent-soft',
              is === 'ahead' && 'border-line bg-white',
            )}
          >
            {is === 'past' && <Check className="size-5" />}
            {is === 'now' && <span className="size-3 rounded-full bg-accent" />}
          </span>
          <div className="flex min-w-0 flex-col gap-1 pt-0.5">
            <p className={classes(is === 'ahead' ? 'text-ink-soft' : 'font-bold')}>
              {title}
              {is === 'now' && (
                <span className="ml-2 rounded-4 bg-accent px-2 py-0.5 text-[0.8125rem] text-white">
                  <Trans>｜今《いま》ここ</Trans>
                </span>
              )}
            </p>
            {(when || who) && (
              <p className="flex flex-wrap gap-x-3 text-ink-soft text-sm">
                {when && <span>{when}</span>}
                {who && <span>{who}</span>}
              </p>
            )}
            {children}
          </div>
        </li>
      ))}
    </ol>
  );
}
