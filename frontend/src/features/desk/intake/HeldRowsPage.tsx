import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Panel } from '@/ui/Panel';
import type { Column } from '@/ui/Table';
import { Desk } from '../Desk';
import { DeskNews } from '../news';
import { PagedTable } from '../PagedTable';
import { type HeldRow, heldRowsQuery } from '../queries';
import { nameOf } from './nameOf';

/** Rows of imports that could not be published: nothing of a file is lost. */
export function HeldRowsPage() {
  const text = useText();
  const pages = useInfiniteQuery(heldRowsQuery);

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
      cell: ({ heldAt }) => <MomentText instant={heldAt} style="day" />,
    },
  ];

  return (
    <Desk
      title={text(msg`保留中の行`)}
      lead={<Trans>公開できなかった行です。直して公開するか、理由をつけて片づけます。</Trans>}
    >
      <DeskNews />
      <PagedTable
        pages={pages}
        caption={<Trans>保留中の行</Trans>}
        captionHidden
        columns={columns}
        rowKey={({ id }) => id}
        empty={
          <Panel
            title={<Trans>保留中の行はありません</Trans>}
            actions={
              <LinkButton to="/staff/import" look="secondary">
                <Trans>ファイルを取り込む</Trans>
              </LinkButton>
            }
          />
        }
      />
    </Desk>
  );
}
