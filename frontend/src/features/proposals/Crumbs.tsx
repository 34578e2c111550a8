import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Proposal } from '@/api/proposals';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { Name } from './Name';

/** The way back to the proposal, and to all of them. */
export function Crumbs({ proposal, children }: { proposal: Proposal; children?: ReactNode }) {
  const name = <Name title={proposal.answers.title} />;
  return (
    <div data-print="hide">
      <Breadcrumbs>
        <Link to="/proposals" className={textLink}>
          <Trans>｜提案《ていあん》</Trans>
        </Link>
        {children ? (
          <Link to="/proposals/$proposalId" params={{ proposalId: proposal.id }} className={textLink}>
            {name}
          </Link>
        ) : (
          <span>{name}</span>
        )}
        {children && <span>{children}</span>}
      </Breadcrumbs>
    </div>
  );
}
