import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { textLink } from '@/ui/button';
import { MomentText } from '@/ui/MomentText';

type Props = {
  groupId: string;
  askedAt: string;
  /** What it is about. */
  children: ReactNode;
  /** How it is decided; nothing once it is settled. */
  deciding: ReactNode;
};

/** Something a group asks of the city: since when, about what, and the decision. */
export function GroupWish({ groupId, askedAt, children, deciding }: Props) {
  return (
    <div className="flex flex-col gap-6">
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        <span>
          <Trans>
            <MomentText instant={askedAt} style="full" />
            に申し出がありました。
          </Trans>
        </span>
        <Link to="/groups/$groupId" params={{ groupId }} className={textLink}>
          <Trans>団体のページを見る</Trans>
        </Link>
      </p>
      {children}
      {deciding ? (
        <div className="flex max-w-prose flex-col gap-4">{deciding}</div>
      ) : (
        <p className="font-bold">
          <Trans>この申し出は、もう処理が終わっています。</Trans>
        </p>
      )}
    </div>
  );
}
