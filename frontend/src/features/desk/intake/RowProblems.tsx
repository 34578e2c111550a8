import { Trans } from '@lingui/react/macro';
import { type Column, Table } from '@/ui/Table';
import type { RowProblem } from '../queries';

/** What is wrong with which value of which row. */
export function RowProblems({ problems }: { problems: RowProblem[] }) {
  const columns: Column<RowProblem>[] = [
    { key: 'column', header: <Trans>列</Trans>, names: true, narrow: true, cell: ({ column }) => column },
    { key: 'line', header: <Trans>行</Trans>, align: 'right', narrow: true, cell: ({ line }) => line },
    {
      key: 'value',
      header: <Trans>値</Trans>,
      cell: ({ value }) => value && <span className="break-all">{value}</span>,
    },
    { key: 'reason', header: <Trans>理由</Trans>, cell: ({ reason }) => <span lang="ja">{reason}</span> },
  ];
  return (
    <Table
      caption={<Trans>確かめてほしいところ</Trans>}
      columns={columns}
      rows={problems}
      rowKey={({ line, column, code }) => `${line}-${column}-${code}`}
    />
  );
}
