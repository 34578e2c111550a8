import { Trans } from '@lingui/react/macro';
import { Check, CircleAlert } from 'lucide-react';
import type { MatchReason } from '@/api/listings';
import { Term } from '@/ui/Term';

type Props = { reasons: readonly MatchReason[]; mismatch: MatchReason | null };

/** Why it fits, as the server's rules tell it: up to three reasons, and what may not fit. */
export function Reasons({ reasons, mismatch }: Props) {
  return (
    <ul className="flex flex-col gap-1.5">
      {reasons.map((reason) => (
        <li key={reason.code} className="flex items-start gap-2">
          <Check aria-hidden="true" className="mt-1 size-5 shrink-0 text-success-2" />
          <span>
            <Term of={reason} />
          </span>
        </li>
      ))}
      {mismatch && (
        <li className="flex items-start gap-2 text-ink-soft">
          <CircleAlert aria-hidden="true" className="mt-1 size-5 shrink-0 text-warning-orange-2" />
          <span>
            <Trans>
              ｜気《き》をつけたいこと：
              <Term of={mismatch} />
            </Trans>
          </span>
        </li>
      )}
    </ul>
  );
}
