import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { textLink } from './button';

/** A link that leaves the site, and looks it. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className={textLink} rel="noreferrer">
      {children}
      <ExternalLink aria-hidden="true" className="ml-1 inline size-[0.9em] align-baseline" />
    </a>
  );
}
