import { Trans } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isNotFound, isUnreachable } from '@/api/problem';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';

type Props<T> = {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isPending' | 'refetch'>;
  children: (data: T) => ReactNode;
};

/** The four states of something that has to be there before anybody can work on it. */
export function Loaded<T>({ query: { data, error, isPending, refetch }, children }: Props<T>) {
  if (data !== undefined) return children(data);
  if (isPending) return <Skeleton className="h-64 w-full" />;
  if (isNotFound(error)) {
    return (
      <Panel title={<Trans>見つかりませんでした</Trans>}>
        <p>
          <Trans>もう処理が終わったか、取り下げられたのかもしれません。受付箱を見直してください。</Trans>
        </p>
      </Panel>
    );
  }
  return <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />;
}
