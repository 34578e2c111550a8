import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isUnreachable } from '@/api/problem';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { LoadMore } from '@/ui/LoadMore';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { type Column, Table } from '@/ui/Table';
import { Trouble } from '@/ui/Trouble';
import { Desk } from '../Desk';
import { type HeldRow, heldRowsQuery } from '../queries';
import { nameOf } from './nameOf';

/** Rows of imports that could not be published: nothing of a file is lost. */
export function HeldRowsPage() {
  const text = useText();
  const pages = useInfiniteQuery(heldRowsQuery);
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  const total = pages.data?.pages[0]?.total ?? 0;

  const columns: Column<HeldRow>[] = [
    {
      key: 'name',
      header: <Trans>団体名</Trans>,
      names: true,
      cell: (row) => (
        <Link to="/staff/held-rows/$id" params={{ id: row.id }} className={textLink}>
          {nameOf(row) || text(msg`（名前なし）`)}
        </Link>
      ),
    },
    { key: 'line', header: <Trans>行</Trans>, align: 'right', narrow: true, cell: ({ line }) => line },
    {
      key: 'problems',
      header: <Trans>理由</Trans>,
      cell: ({ problems }) => (
        <ul lang="ja">
          {problems.map(({ column, reason, code }) => (
            <li key={column + code}>
              {column}：{reason}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'heldAt',
      header: <Trans>取り込んだ日</Trans>,
      narrow: true,
      cell: ({ heldAt }) => <DateText date={heldAt} style="day" />,
    },
  ];

  return (
    <Desk
      title={text(msg`保留中の行`)}
      lead={<Trans>公開できなかった行です。直して公開するか、理由をつけて片づけます。</Trans>}
    >
      {pages.isPending && <Skeleton className="h-64 w-full" />}
      {pages.isError && !rows && (
        <Trouble unreachable={isUnreachable(pages.error)} onRetry={() => pages.refetch()} />
      )}
      {rows && (
        <Table
          caption={<Trans>保留中の行</Trans>}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          empty={<Panel title={<Trans>保留中の行はありません</Trans>} />}
        />
      )}
      {pages.hasNextPage && (
        <LoadMore
          shown={rows?.length ?? 0}
          total={total}
          loading={pages.isFetchingNextPage}
          onMore={() => pages.fetchNextPage()}
        />
      )}
    </Desk>
  );
}
