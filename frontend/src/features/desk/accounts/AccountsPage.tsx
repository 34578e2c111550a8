import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { Disclosure } from '@/ui/Disclosure';
import { Panel } from '@/ui/Panel';
import { RoleName } from '@/ui/RoleName';
import type { Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { TextField } from '@/ui/TextField';
import { AskFirst } from '../AskFirst';
import { Desk } from '../Desk';
import { Action, ReasonForm } from '../decisions/Decision';
import { PagedTable } from '../PagedTable';
import { accountsQuery, type DeskAccount } from '../queries';
import { Invitations } from './Invitations';
import { InviteForm } from './InviteForm';

const route = getRouteApi('/staff/accounts');

/** Who has an account and which offices; letters that ask somebody to take one on. */
export function AccountsPage() {
  const text = useText();
  const navigate = useNavigate();
  const search = route.useSearch();
  const pages = useInfiniteQuery({ ...accountsQuery(search), placeholderData: keepPreviousData });

  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    navigate({ to: '/staff/accounts', search: { q: q || undefined } });
  };

  const columns: Column<DeskAccount>[] = [
    { key: 'name', header: <Trans>表示名</Trans>, names: true, cell: ({ displayName }) => displayName },
    {
      key: 'email',
      header: <Trans>メールアドレス</Trans>,
      cell: ({ email }) => email ?? <Trans>（管理者だけに表示）</Trans>,
    },
    { key: 'offices', header: <Trans>役割</Trans>, cell: (account) => <Offices account={account} /> },
    { key: 'status', header: <Trans>状態</Trans>, cell: (account) => <Status account={account} /> },
    {
      key: 'last',
      header: <Trans>最後のログイン</Trans>,
      narrow: true,
      cell: ({ lastSignInMonth }) => lastSignInMonth && <DateText date={lastSignInMonth} style="month" />,
    },
  ];

  return (
    <Desk
      title={text(msg`アカウントと役割`)}
      lead={<Trans>役割は、招待のメールで渡します。見たことは記録に残ります。</Trans>}
    >
      <div className="flex flex-col gap-8">
        <Disclosure summary={<Trans>役割に招待する</Trans>} className="max-w-prose">
          <InviteForm />
        </Disclosure>
        <Invitations />
        <form onSubmit={find} className="flex flex-wrap items-end gap-4">
          <TextField
            label={<Trans>アカウントをさがす</Trans>}
            hint={<Trans>表示名の一部、またはメールアドレス全体</Trans>}
            name="q"
            defaultValue={search.q ?? ''}
          />
          <Button type="submit" look="secondary">
            <Trans>さがす</Trans>
          </Button>
        </form>
        <PagedTable
          pages={pages}
          caption={<Trans>アカウント</Trans>}
          columns={columns}
          rowKey={({ id }) => id}
          empty={<Panel title={<Trans>あてはまるアカウントはありません</Trans>} />}
        />
      </div>
    </Desk>
  );
}

function useReread() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ['desk', 'accounts'] });
}

function Offices({ account: { id, displayName, offices } }: { account: DeskAccount }) {
  const reread = useReread();
  if (offices.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2">
      {offices.map(({ role, department, departmentLabel }) => (
        <li key={role + department} className="flex flex-wrap items-center gap-2">
          <span>
            <RoleName role={role} /> {departmentLabel}
          </span>
          <AskFirst label={<Trans>外す</Trans>} about={displayName} title={<Trans>役割を外しますか</Trans>}>
            {(close) => (
              <>
                <p>
                  <Trans>
                    {displayName}さんから「
                    <RoleName role={role} />
                    」の役割を外します。すぐに使えなくなり、本人にメールで知らせます。
                  </Trans>
                </p>
                <Action
                  onAct={() =>
                    writing
                      .DELETE('/api/v1/desk/accounts/{id}/offices/{role}', {
                        params: { path: { id, role }, ...(department && { query: { department } }) },
                      })
                      .then(reread)
                      .then(close)
                  }
                >
                  <Trans>役割を外す</Trans>
                </Action>
              </>
            )}
          </AskFirst>
        </li>
      ))}
    </ul>
  );
}

function Status({ account: { id, displayName, status } }: { account: DeskAccount }) {
  const reread = useReread();
  const path = { params: { path: { id } } };
  if (status === 'WAITING') return <Trans>保護者の同意を待っています</Trans>;
  if (status === 'SUSPENDED') {
    return (
      <div className="flex flex-wrap items-center gap-2">
        <Tag tone="warning">
          <Trans>停止中</Trans>
        </Tag>
        <Action
          look="secondary"
          onAct={() => writing.POST('/api/v1/desk/accounts/{id}/resumption', path).then(reread)}
        >
          <Trans>再開する</Trans>
        </Action>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Trans>使えます</Trans>
      <AskFirst
        label={<Trans>停止…</Trans>}
        about={displayName}
        title={<Trans>{displayName}さんのアカウントを停止しますか</Trans>}
      >
        {(close) => (
          <ReasonForm
            label={<Trans>停止する理由</Trans>}
            hint={<Trans>本人にこのまま伝わります。停止すると、すぐにログインできなくなります。</Trans>}
            submit={<Trans>停止する</Trans>}
            onSubmit={(reason) =>
              writing
                .POST('/api/v1/desk/accounts/{id}/suspension', { ...path, body: { reason } })
                .then(reread)
                .then(close)
            }
          />
        )}
      </AskFirst>
    </div>
  );
}
