import { Trans } from '@lingui/react/macro';
import { Link, type LinkProps } from '@tanstack/react-router';
import { Children, type ReactNode } from 'react';
import { textLink } from './button';

/** What was written, to be looked over: each line with a way to change it. */
export function SummaryList({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <section className="mb-8">
      {title && <h2 className="mb-2 font-bold text-xl">{title}</h2>}
      <dl className="border-line border-t">{children}</dl>
    </section>
  );
}

type RowProps = {
  label: ReactNode;
  children: ReactNode;
  /** Leads to the page that asks for it. */
  change?: LinkProps;
};

export function SummaryRow({ label, children, change }: RowProps) {
  const empty = Children.toArray(children).every((child) => child === '');
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[12rem_1fr_auto]">
      <dt className="font-bold max-sm:col-start-1">{label}</dt>
      <dd className="min-w-0 whitespace-pre-wrap max-sm:col-start-1">
        {empty ? (
          <span className="text-ink-soft">
            <Trans>｜書《か》いていません</Trans>
          </span>
        ) : (
          children
        )}
      </dd>
      {change && (
        <dd className="max-sm:col-start-2 max-sm:row-span-2 max-sm:row-start-1">
          <Link {...change} className={`${textLink} inline-flex min-h-11 items-center sm:min-h-6`}>
            <Trans>なおす</Trans>
            <span className="sr-only">（{label}）</span>
          </Link>
        </dd>
      )}
    </div>
  );
}
