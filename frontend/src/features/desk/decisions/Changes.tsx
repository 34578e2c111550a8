import { Trans } from '@lingui/react/macro';
import { type Column, Table } from '@/ui/Table';
import type { FieldChange } from '../queries';
import { inWords } from './inWords';

/** What says something else than before, field by field. */
export function Changes({ changes }: { changes: FieldChange[] }) {
  const columns: Column<FieldChange>[] = [
    { key: 'field', header: <Trans>項目</Trans>, names: true, narrow: true, cell: ({ label }) => label },
    {
      key: 'before',
      header: <Trans>前の内容</Trans>,
      cell: ({ before }) => <Value value={before} mark="del" />,
    },
    {
      key: 'after',
      header: <Trans>新しい内容</Trans>,
      cell: ({ after }) => <Value value={after} mark="ins" />,
    },
  ];
  return (
    <Table
      caption={<Trans>変わったところ</Trans>}
      columns={columns}
      rows={changes}
      rowKey={({ field }) => field}
      empty={
        <p className="text-ink-soft">
          <Trans>前の版から変わったところはありません。</Trans>
        </p>
      }
    />
  );
}

function Value({ value, mark: Mark }: { value: unknown; mark: 'ins' | 'del' }) {
  const words = inWords(value);
  if (words === '') {
    return (
      <span className="text-ink-soft">
        <Trans>（なし）</Trans>
      </span>
    );
  }
  const look = Mark === 'ins' ? 'bg-green-50' : 'bg-red-50';
  return <Mark className={`${look} whitespace-pre-wrap break-words no-underline`}>{words}</Mark>;
}
