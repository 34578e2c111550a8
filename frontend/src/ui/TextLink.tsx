import { createLink } from '@tanstack/react-router';
import { ExternalLink } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';

const STYLE = 'text-link underline underline-offset-4 hover:decoration-2';

function Anchor({ className, ...rest }: ComponentProps<'a'>) {
  return <a className={classes(STYLE, className)} {...rest} />;
}

/** A link in running text to a page of ours. */
export const TextLink = createLink(Anchor);

/** A link that leaves the site, and looks it. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className={STYLE} rel="noreferrer">
      {children}
      <ExternalLink aria-hidden="true" className="ml-1 inline size-[0.9em] align-baseline" />
    </a>
  );
}
