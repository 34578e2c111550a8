import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';

type Props = { summary: ReactNode; children: ReactNode; open?: boolean; className?: string };

/** The browser's own <details>: works without script, opens when the page is searched. */
export function Disclosure({ summary, children, open, className }: Props) {
  return (
    <details open={open} className={classes('group rounded-8 border border-line bg-white', className)}>
      <summary className="flex min-h-12 list-none items-center gap-2 px-4 py-2 font-bold hover:bg-mist [&::-webkit-details-marker]:hidden">
        <ChevronDown
          aria-hidden="true"
          className="size-5 shrink-0 text-accent transition-transform group-open:rotate-180"
        />
        <span className="grow">{summary}</span>
      </summary>
      <div className="px-4 pt-1 pb-4">{children}</div>
    </details>
  );
}
