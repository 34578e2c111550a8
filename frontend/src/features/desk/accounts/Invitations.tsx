import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { writing } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { MomentText } from '@/ui/MomentText';
import { type Column, Table } from '@/ui/Table';
import { AskFirst } from '../AskFirst';
import { Action } from '../decisions/Decision';
import { Loaded } from '../Loaded';
import { invitationsQuery, type OfficeInvitation } from '../queries';
import { isOffice, OFFICES } from './offices';

/** Letters on their way: whom they ask, and until when they can be answered. */
export function Invitations() {
  const text = useText();
  const cache = useQueryClient();
  const columns: Column<OfficeInvitation>[] = [
    {
      key: 'role',
      header: <Trans>役割</Trans>,
      names: true,
      cell: ({ role, departmentLabel }) => (
        <>
          {isOffice(role) ? text(OFFICES[role]) : role} {departmentLabel}
        </>
      ),
    },
    {
      key: 'email',
      header: <Trans>あて先</Trans>,
      cell: ({ email }) => email ?? <Trans>（管理者だけに表示）</Trans>,
    },
    {
      key: 'invitedAt',
      header: <Trans>送った日</Trans>,
      narrow: true,
      cell: ({ invitedAt }) => <MomentText instant={invitedAt} style="day" />,
    },
    {
      key: 'expiresAt',
      header: <Trans>期限</Trans>,
      narrow: true,
      cell: ({ expiresAt }) => <MomentText instant={expiresAt} style="day" />,
    },
    {
      key: 'actions',
      header: <Trans>操作</Trans>,
      narrow: true,
      cell: ({ id, role, email }) => (
        <AskFirst
          label={<Trans>取り消す</Trans>}
          about={email ?? (isOffice(role) ? text(OFFICES[role]) : role)}
          title={<Trans>招待を取り消しますか</Trans>}
        >
          {(close) => (
            <>
              <p>
                <Trans>送ったメールのリンクは、使えなくなります。</Trans>
              </p>
              <Action
                onAct={() =>
                  writing
                    .DELETE('/api/v1/desk/office-invitations/{id}', { params: { path: { id } } })
                    .then(() => cache.invalidateQueries({ queryKey: ['desk', 'invitations'] }))
                    .then(close)
                }
              >
                <Trans>招待を取り消す</Trans>
              </Action>
            </>
          )}
        </AskFirst>
      ),
    },
  ];
  return (
    <Loaded query={useQuery(invitationsQuery(useLocale()))}>
      {({ items }) => (
        <Table
          caption={<Trans>返事を待っている招待</Trans>}
          columns={columns}
          rows={items}
          rowKey={({ id }) => id}
          empty={
            <p className="text-ink-soft">
              <Trans>返事を待っている招待はありません。</Trans>
            </p>
          }
        />
      )}
    </Loaded>
  );
}
