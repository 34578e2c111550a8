import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProposalItem } from '@/api/proposals';
import { cityQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { MomentText } from '@/ui/MomentText';
import { StatusTag } from '@/ui/proposal/StatusTag';
import { type Column, Table } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { Yen } from '@/ui/Yen';
import { DEPARTMENT_STATES } from './departmentStates';

type Props = { items: readonly ProposalItem[]; caption: ReactNode; empty: ReactNode };

/** Proposals as every desk lists them. */
export function ProposalTable({ items, caption, empty }: Props) {
  const text = useText();
  const { data: city } = useQuery(cityQuery(useLocale()));
  const columns: Column<ProposalItem>[] = [
    {
      key: 'title',
      header: <Trans>提案</Trans>,
      names: true,
      cell: ({ id, title, sample }) => (
        <span className="flex flex-wrap items-center gap-2">
          <Link
            to="/staff/proposals/$id"
            params={{ id }}
            className={`${textLink} inline-flex min-h-6 items-center`}
          >
            {title || text(msg`（名前なし）`)}
          </Link>
          {sample && (
            <Tag tone="sample">
              <Trans>サンプル</Trans>
            </Tag>
          )}
        </span>
      ),
    },
    { key: 'group', header: <Trans>団体</Trans>, cell: ({ groupName }) => groupName },
    {
      key: 'status',
      header: <Trans>状態</Trans>,
      cell: ({ status, deadline }) => (
        <span className="flex flex-col items-start gap-1">
          <StatusTag status={status} />
          {deadline && (
            <span className="text-sm">
              <Trans>
                <MomentText instant={deadline} />
                まで
              </Trans>
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'department',
      header: <Trans>担当課</Trans>,
      cell: ({ department, departmentState }) => (
        <>
          {city?.departments.find(({ code }) => code === department)?.label ?? department ?? '―'}
          <span className="block text-ink-soft text-sm">{text(DEPARTMENT_STATES[departmentState])}</span>
        </>
      ),
    },
    {
      key: 'request',
      header: <Trans>要望額</Trans>,
      align: 'right',
      narrow: true,
      cell: ({ request }) => <Yen of={request} />,
    },
    { key: 'receipt', header: <Trans>受付番号</Trans>, narrow: true, cell: ({ receipt }) => receipt ?? '―' },
    {
      key: 'at',
      header: <Trans>受付日時</Trans>,
      narrow: true,
      cell: ({ submittedAt }) => (submittedAt ? <MomentText instant={submittedAt} /> : '―'),
    },
  ];
  return <Table caption={caption} columns={columns} rows={items} rowKey={({ id }) => id} empty={empty} />;
}
