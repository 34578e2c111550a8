import { Trans } from '@lingui/react/macro';
import { Link, type LinkProps } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SaveState } from '@/lib/useAutosave';
import { textLink } from '../button';
import { Page } from '../Page';
import { SaveStatus } from './SaveStatus';

type Props = {
  /** Plain words: the question, then what it is a part of. */
  title: string;
  /** What the question belongs to: 団体を登録する. */
  task: ReactNode;
  question: ReactNode;
  /** Why it is asked, or how to answer. */
  lead?: ReactNode;
  /** The step before. */
  back: LinkProps;
  /** The task list: whoever wants to go on another day. */
  list?: LinkProps;
  save?: SaveState;
  onRetry?: () => void;
  /** The form. */
  children: ReactNode;
};

/** One question a page: where one is, the question, its answer, and the way out. */
export function StepPage({ title, task, question, lead, back, list, save, onRetry, children }: Props) {
  return (
    <Page title={title} measure="prose">
      <Link {...back} className={`${textLink} inline-flex min-h-11 items-center gap-1`}>
        <ChevronLeft aria-hidden="true" className="size-5" />
        <Trans>｜前《まえ》へもどる</Trans>
      </Link>
      <div className="mt-4 mb-8 flex flex-col gap-2">
        <p className="text-ink-soft">{task}</p>
        <h1 className="font-bold text-[1.75rem] leading-140 sm:text-[2rem]">{question}</h1>
        {lead && <div className="text-ink-soft">{lead}</div>}
      </div>
      {children}
      {(save || list) && (
        <div className="mt-10 flex flex-col gap-1 border-line border-t pt-4">
          {save && <SaveStatus state={save} {...(onRetry && { onRetry })} />}
          {list && (
            <Link {...list} className={`${textLink} inline-flex min-h-11 items-center self-start`}>
              <Trans>｜続《つづ》きは｜後《あと》にして、｜一覧《いちらん》へもどる</Trans>
            </Link>
          )}
        </div>
      )}
    </Page>
  );
}
