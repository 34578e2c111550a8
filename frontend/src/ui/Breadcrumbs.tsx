import { Trans } from '@lingui/react/macro';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type Crumb = { label: ReactNode; link: LinkProps };

/** The way here; the page itself is named by its heading and closes the list. */
export function Breadcrumbs({ trail, current }: { trail: Crumb[]; current: ReactNode }) {
  return (
    <nav aria-labelledby="breadcrumbs" data-print="hide">
      <h2 id="breadcrumbs" className="sr-only">
        <Trans>いまいるところ</Trans>
      </h2>
      <ol className="flex flex-wrap gap-x-2 text-sm">
        <li>
          <Link to="/" className="text-link underline underline-offset-4">
            <Trans>ホーム</Trans>
          </Link>
        </li>
        {trail.map(({ label, link }) => (
          <li key={link.to} className="before:mr-2 before:text-ink-soft before:content-['/'/'']">
            <Link {...link} className="text-link underline underline-offset-4">
              {label}
            </Link>
          </li>
        ))}
        <li aria-current="page" className="before:mr-2 before:text-ink-soft before:content-['/'/'']">
          {current}
        </li>
      </ol>
    </nav>
  );
}
