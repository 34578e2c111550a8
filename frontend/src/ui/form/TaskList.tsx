import { Trans } from '@lingui/react/macro';
import { Link, type LinkProps } from '@tanstack/react-router';
import { CircleAlert, CircleCheck, Lock } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { textLink } from '../button';

export type TaskState =
  | 'DONE'
  | 'STARTED'
  | 'OPEN'
  | 'OPTIONAL'
  | 'TO_CORRECT'
  | 'CORRECTED'
  | 'LOCKED'
  | 'NOT_YET';

const CLOSED: readonly TaskState[] = ['NOT_YET', 'LOCKED'];

const STATES: Record<TaskState, ReactNode> = {
  DONE: (
    <span className="inline-flex items-center gap-1 text-success-2">
      <CircleCheck aria-hidden="true" className="size-5" />
      <Trans>｜書《か》きました</Trans>
    </span>
  ),
  STARTED: <Trans>｜書《か》きかけ</Trans>,
  OPEN: <Trans>まだ</Trans>,
  TO_CORRECT: (
    <span className="inline-flex items-center gap-1 font-bold text-error-2">
      <CircleAlert aria-hidden="true" className="size-5" />
      <Trans>｜直《なお》してください</Trans>
    </span>
  ),
  OPTIONAL: (
    <span className="text-ink-soft">
      <Trans>｜書《か》かなくてもよい</Trans>
    </span>
  ),
  CORRECTED: (
    <span className="inline-flex items-center gap-1 text-success-2">
      <CircleCheck aria-hidden="true" className="size-5" />
      <Trans>｜直《なお》しました</Trans>
    </span>
  ),
  LOCKED: (
    <span className="inline-flex items-center gap-1 text-ink-soft">
      <Lock aria-hidden="true" className="size-4" />
      <Trans>｜直《なお》す｜必要《ひつよう》はありません</Trans>
    </span>
  ),
  NOT_YET: <Trans>まだ｜始《はじ》められません</Trans>,
};

/** What there is to do, in an order that may be left. */
export function TaskList({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="mb-8">
      <h2 className="mb-2 font-bold text-xl">{title}</h2>
      <ul className="border-line border-t">{children}</ul>
    </section>
  );
}

type TaskProps = { name: ReactNode; state: TaskState; hint?: ReactNode; link: LinkProps };

export function Task({ name, state, hint, link }: TaskProps) {
  const stateId = useId();
  return (
    <li className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b px-1 py-3 has-[a:hover]:bg-mist">
      <span className="flex flex-col">
        {CLOSED.includes(state) ? (
          <span>{name}</span>
        ) : (
          <Link {...link} aria-describedby={stateId} className={`${textLink} stretched font-bold`}>
            {name}
          </Link>
        )}
        {hint && <span className="text-ink-soft text-sm">{hint}</span>}
      </span>
      <span id={stateId} className="text-sm">
        {STATES[state]}
      </span>
    </li>
  );
}
