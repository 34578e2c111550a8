import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { bodyOf, client } from '@/api/client';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { MomentText } from '@/ui/MomentText';
import { Panel } from '@/ui/Panel';
import type { Column } from '@/ui/Table';
import { AskFirst } from '../AskFirst';
import { Desk } from '../Desk';
import { Action } from '../decisions/Decision';
import { PagedTable } from '../PagedTable';
import { type DeadMail, deadMailsQuery } from '../queries';
import { GivingUp } from './GivingUp';

/** Mails that nobody tries to send any more: once more, or somebody is told by telephone or post. */
export function MailsPage() {
  const text = useText();
  const columns: Column<DeadMail>[] = [
    {
      key: 'subject',
      header: <Trans>件名</Trans>,
      names: true,
      cell: ({ subject }) => <span lang="ja">{subject}</span>,
    },
    { key: 'recipient', header: <Trans>あて先</Trans>, cell: (mail) => <Recipient mail={mail} /> },
    {
      key: 'failure',
      header: <Trans>届かなかったわけ</Trans>,
      cell: ({ failure, attempts }) => (
        <>
          <code className="text-sm">{failure}</code>
          <span className="block text-ink-soft text-sm">
            <Trans>{attempts}回ためしました</Trans>
          </span>
        </>
      ),
    },
    {
      key: 'deadSince',
      header: <Trans>送るのをやめた日時</Trans>,
      narrow: true,
      cell: ({ deadSince }) => <MomentText instant={deadSince} />,
    },
    { key: 'actions', header: <Trans>操作</Trans>, cell: (mail) => <Ways mail={mail} /> },
  ];
  return (
    <Desk
      title={text(msg`届かなかったメール`)}
      lead={
        <Trans>
          何度ためしても届かなかったメールです。もう一度送るか、電話や手紙で知らせて片づけます。30日たつと自動で消えます。
        </Trans>
      }
    >
      <div className="flex flex-col gap-6">
        <PagedTable
          pages={useInfiniteQuery(deadMailsQuery)}
          caption={<Trans>待っている順</Trans>}
          columns={columns}
          rowKey={({ id }) => id}
          empty={<Panel title={<Trans>届かなかったメールはありません</Trans>} />}
        />
      </div>
    </Desk>
  );
}

/** Shown when it is wanted: reading it is written down. */
function Recipient({ mail: { id, subject } }: { mail: DeadMail }) {
  const [email, setEmail] = useState<string>();
  if (email) return <span className="break-all">{email}</span>;
  return (
    <AskFirst label={<Trans>あて先を見る</Trans>} about={subject} title={<Trans>あて先を見ますか</Trans>}>
      {(close) => (
        <>
          <p>
            <Trans>見たことは記録に残ります。</Trans>
          </p>
          <Action
            onAct={async () => {
              const found = await client.GET('/api/v1/desk/mails/{id}/recipient', {
                params: { path: { id } },
              });
              setEmail(bodyOf(found).email);
              close();
            }}
          >
            <Trans>あて先を見る</Trans>
          </Action>
        </>
      )}
    </AskFirst>
  );
}

function Ways({ mail: { id, subject, mayBeSentAgain } }: { mail: DeadMail }) {
  const cache = useQueryClient();
  const reread = () => cache.invalidateQueries({ queryKey: ['desk'] });
  const path = { params: { path: { id } } };
  return (
    <div className="flex flex-wrap items-start gap-2">
      {mayBeSentAgain && (
        <Action
          look="secondary"
          onAct={() => writing.POST('/api/v1/desk/mails/{id}/retry', path).then(reread)}
        >
          <Trans>もう一度送る</Trans>
          <span className="sr-only">（{subject}）</span>
        </Action>
      )}
      <AskFirst
        label={<Trans>片づける</Trans>}
        about={subject}
        title={<Trans>このメールを片づけますか</Trans>}
      >
        {(close) => (
          <GivingUp
            onSubmit={(reason) =>
              writing
                .POST('/api/v1/desk/mails/{id}/giving-up', { ...path, body: { reason } })
                .then(reread)
                .then(close)
            }
          />
        )}
      </AskFirst>
    </div>
  );
}
