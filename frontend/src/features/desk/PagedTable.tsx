import { Trans } from '@lingui/react/macro';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isUnreachable } from '@/api/problem';
import { Button } from '@/ui/Button';
import { LoadMore } from '@/ui/LoadMore';
import { Skeleton } from '@/ui/Skeleton';
import { type Column, Table } from '@/ui/Table';
import { Trouble } from '@/ui/Trouble';

type Page<R> = { items: R[]; total?: number };

type Props<R> = {
  pages: UseInfiniteQueryResult<InfiniteData<Page<R>>>;
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column<R>[];
  rowKey: (row: R) => string;
  empty: ReactNode;
};

/** The four states of a list that comes page by page. */
export function PagedTable<R>({ pages, ...table }: Props<R>) {
  const { data, isPending, isError, error, hasNextPage, isFetchingNextPage } = pages;
  if (isPending) return <Skeleton className="h-64 w-full" />;
  if (isError && !data) return <Trouble unreachable={isUnreachable(error)} onRetry={() => pages.refetch()} />;
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total;
  const more = { loading: isFetchingNextPage, onMore: () => pages.fetchNextPage() };
  return (
    <>
      <Table {...table} rows={rows} />
      {hasNextPage &&
        (total === undefined ? (
          <FurtherBack {...more} />
        ) : (
          <LoadMore shown={rows.length} total={total} {...more} />
        ))}
    </>
  );
}

/** Where nobody counts how much there is. */
function FurtherBack({ loading, onMore }: { loading: boolean; onMore: () => void }) {
  return (
    <Button look="secondary" className="self-center" aria-disabled={loading} onClick={onMore}>
      {loading ? <Trans>読みこんでいます</Trans> : <Trans>さらに前を見る</Trans>}
    </Button>
  );
}
