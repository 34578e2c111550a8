import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newKey, writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { DateText } from '@/ui/DateText';
import { Disclosure } from '@/ui/Disclosure';
import { MomentText } from '@/ui/MomentText';
import { Panel } from '@/ui/Panel';
import { type Column, Table } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { AskFirst } from '../AskFirst';
import { Desk } from '../Desk';
import { Action } from '../decisions/Decision';
import { Loaded } from '../Loaded';
import { clientsQuery, type IssuedClient, type ServiceClient } from '../queries';
import { NewClientForm } from './NewClientForm';
import { SecretOnce } from './SecretOnce';

/** Programs that may act for a partner: what they may, until when, when they last came. */
export function ClientsPage() {
  const text = useText();
  const cache = useQueryClient();
  const [issued, setIssued] = useState<IssuedClient>();
  const reread = () => cache.invalidateQueries({ queryKey: clientsQuery.queryKey });

  const columns: Column<ServiceClient>[] = [
    { key: 'name', header: <Trans>名前</Trans>, names: true, cell: ({ name }) => name },
    {
      key: 'status',
      header: <Trans>状態</Trans>,
      narrow: true,
      cell: ({ status }) => <Status status={status} />,
    },
    {
      key: 'scopes',
      header: <Trans>できること</Trans>,
      cell: ({ scopes }) => <code className="break-words text-sm">{scopes.join(' ')}</code>,
    },
    {
      key: 'expiresOn',
      header: <Trans>期限</Trans>,
      narrow: true,
      cell: ({ expiresOn }) => <DateText date={expiresOn} />,
    },
    {
      key: 'lastUsedAt',
      header: <Trans>最後に使った日</Trans>,
      narrow: true,
      cell: ({ lastUsedAt }) =>
        lastUsedAt ? <MomentText instant={lastUsedAt} style="day" /> : <Trans>まだ使っていません</Trans>,
    },
    {
      key: 'actions',
      header: <Trans>操作</Trans>,
      cell: (one) =>
        one.status === 'ACTIVE' && (
          <div className="flex flex-wrap gap-2">
            {!one.issuerSubject && (
              <AskFirst
                label={<Trans>鍵を作り直す</Trans>}
                about={one.name}
                title={<Trans>{one.name}の鍵を作り直しますか</Trans>}
              >
                {(close) => (
                  <>
                    <p>
                      <Trans>いまの鍵は、すぐに使えなくなります。新しい鍵は一度だけ表示します。</Trans>
                    </p>
                    <Action
                      onAct={async () => {
                        const { data } = await writing.POST('/api/v1/desk/clients/{id}/secret', {
                          params: { path: { id: one.id } },
                          once: newKey(),
                        });
                        close();
                        setIssued(data);
                        await reread();
                      }}
                    >
                      <Trans>新しい鍵を作る</Trans>
                    </Action>
                  </>
                )}
              </AskFirst>
            )}
            <AskFirst
              label={<Trans>無効にする</Trans>}
              about={one.name}
              title={<Trans>{one.name}を無効にしますか</Trans>}
            >
              {(close) => (
                <>
                  <p>
                    <Trans>すぐに使えなくなり、もとに戻せません。使うには、新しく作り直します。</Trans>
                  </p>
                  <Action
                    onAct={() =>
                      writing
                        .DELETE('/api/v1/desk/clients/{id}', { params: { path: { id: one.id } } })
                        .then(reread)
                        .then(close)
                    }
                  >
                    <Trans>この連携先を無効にする</Trans>
                  </Action>
                </>
              )}
            </AskFirst>
          </div>
        ),
    },
  ];

  return (
    <Desk
      title={text(msg`外部連携のトークン`)}
      roles="ADMINISTRATION"
      lead={
        <Trans>
          市のほかのシステムや連携先のプログラムが使う鍵です。必要なことだけを許し、期限は1年以内にします。無効にすると、すぐに使えなくなります。
        </Trans>
      }
    >
      <div className="flex flex-col gap-6">
        {issued && <SecretOnce issued={issued} onClose={() => setIssued(undefined)} />}
        <Disclosure summary={<Trans>新しく作る</Trans>} className="max-w-prose">
          <NewClientForm
            onCreated={async (created) => {
              setIssued(created);
              await reread();
            }}
          />
        </Disclosure>
        <Loaded query={useQuery(clientsQuery)}>
          {({ items }) => (
            <Table
              caption={<Trans>登録した連携先</Trans>}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
              empty={<Panel title={<Trans>まだ連携先はありません</Trans>} />}
            />
          )}
        </Loaded>
      </div>
    </Desk>
  );
}

function Status({ status }: { status: ServiceClient['status'] }) {
  if (status === 'ACTIVE') return <Trans>有効</Trans>;
  return <Tag tone="warning">{status === 'EXPIRED' ? <Trans>期限切れ</Trans> : <Trans>無効</Trans>}</Tag>;
}
