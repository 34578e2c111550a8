import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Match, matchQuery } from '@/api/matches';
import { isNotFound, isUnreachable } from '@/api/problem';
import { useText } from '@/lib/useText';
import { LinkButton } from '@/ui/LinkButton';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';

/** A page about one match: on its way, there, not there, or not to be had just now. */
export function WithMatch({ id, children }: { id: string; children: (match: Match) => ReactNode }) {
  const text = useText();
  const match = useQuery(matchQuery(id));
  if (match.data) return children(match.data);
  if (!match.error) {
    return (
      <Page title={undefined} className="max-w-[60rem]">
        <Skeleton className="mt-4 h-[40rem]" />
      </Page>
    );
  }
  return (
    <Page title={text(msg`エラー：やりとりを表示できません`)} className="max-w-[60rem]">
      {isNotFound(match.error) ? (
        <Panel
          title={<Trans>このやりとりは｜見《み》つかりません</Trans>}
          actions={
            <LinkButton to="/me/matches">
              <Trans>わたしの｜参加《さんか》へ</Trans>
            </LinkButton>
          }
        />
      ) : (
        <Trouble unreachable={isUnreachable(match.error)} onRetry={() => match.refetch()} />
      )}
    </Page>
  );
}
