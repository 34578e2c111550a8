import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '@/api/session';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { classes } from '@/ui/classes';
import { MomentText } from '@/ui/MomentText';
import { Panel } from '@/ui/Panel';
import { type Column, Table } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { Desk } from '../Desk';
import { kindsOf, WORK } from '../kinds';
import { Loaded } from '../Loaded';
import { DeskNews } from '../news';
import { inboxQuery, type WorkItem, type WorkKind } from '../queries';

const route = getRouteApi('/staff');

/** What waits for the city, whatever kind of work it is, soonest due first. */
export function InboxPage() {
  const text = useText();
  const { kind } = route.useSearch();
  const kinds = kindsOf(useMe()?.office?.role);
  const inbox = useQuery({ ...inboxQuery(kind), placeholderData: keepPreviousData });
  const counts = new Map(inbox.data?.counts.map((count) => [count.kind, count]));
  const offered = inbox.data?.counts.filter((count) => kinds.includes(count.kind)) ?? [];
  const total = offered.reduce((sum, count) => sum + count.total, 0);
  const overdue = offered.reduce((sum, count) => sum + count.overdue, 0);

  const columns: Column<WorkItem>[] = [
    {
      key: 'title',
      header: <Trans>件名</Trans>,
      names: true,
      cell: (item) => (
        <Link {...WORK[item.kind].link(item)} className={`${textLink} inline-flex min-h-6 items-center`}>
          {item.title || text(msg`（名前なし）`)}
        </Link>
      ),
    },
    { key: 'kind', header: <Trans>仕事</Trans>, narrow: true, cell: ({ kind }) => text(WORK[kind].label) },
    {
      key: 'since',
      header: <Trans>受付</Trans>,
      narrow: true,
      cell: ({ since }) => <MomentText instant={since} style="day" />,
    },
    { key: 'due', header: <Trans>期限</Trans>, narrow: true, cell: (item) => <Due item={item} /> },
  ];

  return (
    <Desk
      title={text(msg`受付箱`)}
      roles="CHECKING"
      lead={
        inbox.data && (
          <Trans>
            あなたの番です。処理を待っている仕事が{total}件あります。期限をすぎたものは{overdue}件です。
          </Trans>
        )
      }
    >
      <DeskNews />
      <nav aria-label={text(msg`仕事の種類`)} className="mb-4 flex flex-wrap gap-2">
        <Kind chosen={!kind} search={{}}>
          <Trans>すべて</Trans>
        </Kind>
        {kinds
          .filter((one) => one === kind || counts.get(one)?.total)
          .map((one) => (
            <Kind key={one} chosen={kind === one} search={{ kind: one }}>
              {text(WORK[one].label)} {counts.get(one)?.total ?? 0}
            </Kind>
          ))}
      </nav>
      <Loaded query={inbox}>
        {({ items }) => (
          <Table
            caption={<Trans>期限の近い順</Trans>}
            columns={columns}
            rows={items.filter((item) => kinds.includes(item.kind))}
            rowKey={({ kind, id }) => kind + id}
            empty={
              <Panel title={<Trans>いま待っている仕事はありません</Trans>}>
                <p>
                  <Trans>新しい申請が届くと、ここに出ます。1分ごとに自動で見直しています。</Trans>
                </p>
              </Panel>
            }
          />
        )}
      </Loaded>
    </Desk>
  );
}

type KindProps = { chosen: boolean; search: { kind?: WorkKind }; children: ReactNode };

function Kind({ chosen, search, children }: KindProps) {
  return (
    <Link
      to="/staff"
      search={search}
      aria-current={chosen ? 'true' : undefined}
      className={classes(
        'inline-flex min-h-11 items-center rounded-full border px-4 py-1 no-underline hover:underline',
        chosen
          ? 'border-accent bg-accent-soft font-bold text-accent-strong'
          : 'border-field-line bg-white text-ink',
      )}
    >
      {children}
    </Link>
  );
}

function Due({ item: { due } }: { item: WorkItem }) {
  const late = new Date(due) < new Date();
  return (
    <span className="flex flex-wrap items-center gap-2">
      <MomentText instant={due} style="day" />
      {late && (
        <Tag tone="warning">
          <Trans>期限超過</Trans>
        </Tag>
      )}
    </span>
  );
}
