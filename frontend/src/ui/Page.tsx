import type { ReactNode } from 'react';
import { usePageTitle } from '@/lib/usePageTitle';
import { classes } from './classes';

type Props = {
  /** Plain words for the tab; undefined while the page does not know its name yet. */
  title: string | undefined;
  children: ReactNode;
  /** For what is read or filled in line by line; it begins where the header begins. */
  measure?: keyof typeof MEASURES;
  className?: string;
};

const MEASURES = { prose: 'max-w-prose', work: 'max-w-work' };

/** The measure and rhythm every page shares, and its title. */
export function Page({ title, children, measure, className }: Props) {
  usePageTitle(title);
  return (
    <div className={classes('mx-auto w-full max-w-page px-4 py-6 sm:px-6 sm:py-8', className)}>
      {measure ? <div className={MEASURES[measure]}>{children}</div> : children}
    </div>
  );
}

/** The one strong heading of a page, with what is said before anything else. */
export function PageHeading({ children, lead }: { children: ReactNode; lead?: ReactNode }) {
  return (
    <div className="mt-4 mb-8 flex flex-col gap-3">
      <h1 className="font-bold text-[1.75rem] leading-140 sm:text-[2.25rem]">{children}</h1>
      {lead && <p className="max-w-prose text-ink-soft">{lead}</p>}
    </div>
  );
}
