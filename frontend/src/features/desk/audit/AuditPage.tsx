import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { client } from '@/api/client';
import { isUnreachable } from '@/api/problem';
import { formatTime } from '@/lib/dates';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { type Column, Table } from '@/ui/Table';
import { TextField } from '@/ui/TextField';
import { Trouble } from '@/ui/Trouble';
import { Desk } from '../Desk';
import { Action } from '../decisions/Decision';
import { inWords } from '../decisions/inWords';
import { type JournalRow, journalQuery } from '../queries';

const route = getRouteApi('/staff/audit');

const COLUMNS: Column<JournalRow>[] = [
  {
    key: 'seq',
    header: <Trans>番号</Trans>,
    names: true,
    align: 'right',
    narrow: true,
    cell: ({ seq }) => seq,
  },
  {
    key: 'at',
    header: <Trans>日時</Trans>,
    narrow: true,
    cell: ({ at }) => (
      <>
        <DateText date={at} style="day" /> {formatTime(at)}
      </>
    ),
  },
  { key: 'type', header: <Trans>出来事</Trans>, narrow: true, cell: ({ type }) => type },
  { key: 'subject', header: <Trans>対象</Trans>, cell: ({ subject }) => <Id>{subject}</Id> },
  { key: 'actor', header: <Trans>だれが</Trans>, cell: ({ actor }) => <Id>{actor}</Id> },
  {
    key: 'onBehalfOf',
    header: <Trans>だれに代わって</Trans>,
    cell: ({ onBehalfOf }) => onBehalfOf && <Id>{onBehalfOf}</Id>,
  },
  { key: 'reason', header: <Trans>理由</Trans>, cell: ({ reason }) => reason },
  {
    key: 'facts',
    header: <Trans>内容</Trans>,
    cell: ({ facts }) => <span className="break-words">{inWords(facts)}</span>,
  },
];

function Id({ children }: { children: string }) {
  return <code className="break-all text-sm">{children}</code>;
}

/** The journal as an auditor reads it, and whether its chain is whole. */
export function AuditPage() {
  const text = useText();
  const navigate = useNavigate();
  const search = route.useSearch();
  const pages = useInfiniteQuery({ ...journalQuery(search), placeholderData: keepPreviousData });
  const rows = pages.data?.pages.flatMap(({ items }) => items);

  const narrow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const given = (name: string) => String(values.get(name) ?? '').trim() || undefined;
    navigate({
      to: '/staff/audit',
      search: { type: given('type'), subject: given('subject'), actor: given('actor') },
    });
  };

  return (
    <Desk
      title={text(msg`記録（監査）`)}
      lead={
        <Trans>
          起きたことの記録です。書き足すことだけができ、あとから書き換えると分かるようになっています。
        </Trans>
      }
    >
      <div className="flex flex-col gap-6">
        <Verification />
        <form onSubmit={narrow} className="flex flex-wrap items-end gap-4">
          <TextField label={<Trans>出来事</Trans>} name="type" defaultValue={search.type ?? ''} />
          <TextField label={<Trans>対象の番号</Trans>} name="subject" defaultValue={search.subject ?? ''} />
          <TextField label={<Trans>だれが</Trans>} name="actor" defaultValue={search.actor ?? ''} />
          <Button type="submit" look="secondary">
            <Trans>しぼりこむ</Trans>
          </Button>
        </form>
        {pages.isPending && <Skeleton className="h-64 w-full" />}
        {pages.isError && !rows && (
          <Trouble unreachable={isUnreachable(pages.error)} onRetry={() => pages.refetch()} />
        )}
        {rows && (
          <Table
            caption={<Trans>新しい順</Trans>}
            columns={COLUMNS}
            rows={rows}
            rowKey={({ seq }) => String(seq)}
            empty={<Panel title={<Trans>あてはまる記録はありません</Trans>} />}
          />
        )}
        {pages.hasNextPage && (
          <Button
            look="secondary"
            className="self-center"
            aria-disabled={pages.isFetchingNextPage}
            onClick={() => pages.fetchNextPage()}
          >
            <Trans>さらに前の記録を見る</Trans>
          </Button>
        )}
      </div>
    </Desk>
  );
}

type Verified = { entries: number; whole: boolean; brokenAt: number | null };

function Verification() {
  const [verified, setVerified] = useState<Verified>();
  if (verified) {
    return verified.whole ? (
      <Notice kind="success" role="status" title={<Trans>記録はつながっています</Trans>}>
        <p>
          <Trans>{verified.entries}件の記録を、はじめから確かめました。</Trans>
        </p>
      </Notice>
    ) : (
      <Notice kind="error" role="alert" title={<Trans>記録が{verified.brokenAt}番で切れています</Trans>}>
        <p>
          <Trans>書き換えられたおそれがあります。システムの管理者に知らせてください。</Trans>
        </p>
      </Notice>
    );
  }
  return (
    <Action
      look="secondary"
      onAct={async () => setVerified((await client.GET('/api/v1/desk/journal/verification', {})).data)}
    >
      <Trans>書き換えられていないか確かめる</Trans>
    </Action>
  );
}
