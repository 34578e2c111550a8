import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { classes } from '@/ui/classes';
import { DateText } from '@/ui/DateText';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Panel } from '@/ui/Panel';
import { type Column, Table } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { Desk } from '../Desk';
import { Loaded } from '../Loaded';
import { DeskNews } from '../news';
import { PagedTable } from '../PagedTable';
import { nameOf } from './nameOf';
import {
  coordinationQuery,
  type Intake,
  intakesQuery,
  type Mediation,
  type MediationState,
  mediationsQuery,
  unfilledQuery,
  type WaitingRequest,
} from './queries';
import type { View } from './views';
import { CHANNELS, END_REASONS, RESOURCES, SIDES, STATES } from './words';

const route = getRouteApi('/staff/matching');

/** What waits for a coordinator, the longest waiting first; and where supply is missing. */
export function CoordinationPage() {
  const text = useText();
  const { show = 'requests' } = route.useSearch();
  const desk = useQuery(coordinationQuery());
  const { data } = desk;
  return (
    <Desk
      title={text(msg`コーディネート`)}
      roles="COORDINATION"
      lead={
        data && (
          <Trans>
            相手を待っている相談が{data.requestsTotal}件（長く待っているもの{data.requestsOverdue}
            件）、返事をするものが
            {data.toAnswer}件、調整するものが{data.toArrange}件あります。
          </Trans>
        )
      }
    >
      <DeskNews />
      <p className="mb-6 flex flex-wrap gap-3">
        <LinkButton to="/staff/matching/intakes/new">
          <Trans>電話・窓口の相談を受け付ける</Trans>
        </LinkButton>
      </p>
      <nav aria-label={text(msg`仕事の種類`)} className="mb-4 flex flex-wrap gap-2">
        <Chip view="requests" chosen={show}>
          <Trans>相手をさがす相談</Trans> {data?.requestsTotal}
        </Chip>
        <Chip view="TO_ANSWER" chosen={show}>
          {text(STATES.TO_ANSWER)} {data?.toAnswer}
        </Chip>
        <Chip view="TO_ARRANGE" chosen={show}>
          {text(STATES.TO_ARRANGE)} {data?.toArrange}
        </Chip>
        <Chip view="ARRANGED" chosen={show}>
          {text(STATES.ARRANGED)}
        </Chip>
        <Chip view="intakes" chosen={show}>
          <Trans>受け付けた人</Trans>
        </Chip>
        <Chip view="unfilled" chosen={show}>
          <Trans>集まらなかった理由</Trans>
        </Chip>
      </nav>
      {show === 'requests' && <Loaded query={desk}>{({ requests }) => <Requests items={requests} />}</Loaded>}
      {(show === 'TO_ANSWER' || show === 'TO_ARRANGE' || show === 'ARRANGED') && <Mediations state={show} />}
      {show === 'intakes' && <Intakes />}
      {show === 'unfilled' && <Unfilled />}
    </Desk>
  );
}

function Chip({ view, chosen, children }: { view: View; chosen: View; children: ReactNode }) {
  return (
    <Link
      to="/staff/matching"
      search={{ show: view }}
      className={classes(
        'inline-flex min-h-11 items-center gap-1 rounded-full border px-4 py-1 no-underline hover:underline',
        view === chosen
          ? 'border-accent bg-accent-soft font-bold text-accent-strong'
          : 'border-field-line bg-white text-ink',
      )}
    >
      {children}
    </Link>
  );
}

function Overdue() {
  return (
    <Tag tone="warning">
      <Trans>長く待っています</Trans>
    </Tag>
  );
}

function Requests({ items }: { items: WaitingRequest[] }) {
  const text = useText();
  const columns: Column<WaitingRequest>[] = [
    {
      key: 'title',
      names: true,
      header: <Trans>相談</Trans>,
      cell: ({ listing, overdue }) => (
        <span className="flex flex-wrap items-center gap-2">
          <Link to="/staff/matching/listings/$id" params={{ id: listing.id }} className={textLink}>
            {listing.title}
          </Link>
          {overdue && <Overdue />}
        </span>
      ),
    },
    {
      key: 'side',
      narrow: true,
      header: <Trans>種類</Trans>,
      cell: ({ listing }) => `${text(SIDES[listing.side])}（${text(RESOURCES[listing.resource])}）`,
    },
    {
      key: 'where',
      header: <Trans>地区</Trans>,
      cell: ({ listing }) =>
        listing.districts.map(({ label }) => label).join('・') || text(msg`市内どこでも`),
    },
    {
      key: 'since',
      narrow: true,
      header: <Trans>いつから</Trans>,
      cell: ({ since }) => <MomentText instant={since} style="day" />,
    },
  ];
  return (
    <Table
      caption={<Trans>相手をさがす相談（長く待っている順）</Trans>}
      columns={columns}
      rows={items}
      rowKey={({ listing }) => listing.id}
      empty={<Panel title={<Trans>相手を待っている相談はありません</Trans>} />}
    />
  );
}

function Mediations({ state }: { state: MediationState }) {
  const text = useText();
  const columns: Column<Mediation>[] = [
    {
      key: 'about',
      names: true,
      header: <Trans>内容</Trans>,
      cell: (mediation) => (
        <span className="flex flex-wrap items-center gap-2">
          <Link to="/staff/matching/matches/$id" params={{ id: mediation.id }} className={textLink}>
            {(mediation.need.listing ?? mediation.offer.listing)?.title ?? text(msg`（件名なし）`)}
          </Link>
          {mediation.overdue && <Overdue />}
          {mediation.minor && (
            <Tag tone="soft">
              <Trans>18歳未満</Trans>
            </Tag>
          )}
        </span>
      ),
    },
    { key: 'need', header: <Trans>してほしい側</Trans>, cell: ({ need }) => nameOf(need, text) },
    { key: 'offer', header: <Trans>できる側</Trans>, cell: ({ offer }) => nameOf(offer, text) },
    {
      key: 'by',
      narrow: true,
      header: <Trans>期限</Trans>,
      cell: ({ answerBy }) => answerBy && <DateText date={answerBy} style="day" />,
    },
    {
      key: 'updated',
      narrow: true,
      header: <Trans>最後の動き</Trans>,
      cell: ({ updatedAt }) => <MomentText instant={updatedAt} style="day" />,
    },
  ];
  return (
    <Loaded query={useQuery(mediationsQuery(state))}>
      {({ items, total }) => (
        <Table
          caption={
            <Trans>
              {text(STATES[state])}：{total}件
            </Trans>
          }
          columns={columns}
          rows={items}
          rowKey={({ id }) => id}
          empty={<Panel title={<Trans>いま、ここで待っているものはありません</Trans>} />}
        />
      )}
    </Loaded>
  );
}

function Intakes() {
  const text = useText();
  const pages = useInfiniteQuery(intakesQuery());
  const columns: Column<Intake>[] = [
    {
      key: 'about',
      names: true,
      header: <Trans>相談</Trans>,
      cell: (intake) => (
        <Link to="/staff/matching/intakes/$id" params={{ id: intake.id }} className={textLink}>
          {intake.listings[0]?.title ?? text(msg`（まだ書いていません）`)}
        </Link>
      ),
    },
    {
      key: 'channel',
      narrow: true,
      header: <Trans>方法</Trans>,
      cell: ({ channel }) => text(CHANNELS[channel]),
    },
    { key: 'group', header: <Trans>団体</Trans>, cell: ({ groupName }) => groupName },
    {
      key: 'taken',
      narrow: true,
      header: <Trans>受付</Trans>,
      cell: ({ takenAt }) => <MomentText instant={takenAt} style="day" />,
    },
  ];
  return (
    <PagedTable
      pages={pages}
      caption={<Trans>アカウントのない人からの受付（名前は出ません）</Trans>}
      columns={columns}
      rowKey={({ id }) => id}
      empty={<Panel title={<Trans>続いている受付はありません</Trans>} />}
    />
  );
}

/** Where supply is missing: by reason, district and field. */
function Unfilled() {
  const text = useText();
  const unfilled = useQuery(unfilledQuery(useLocale()));
  return (
    <Loaded query={unfilled}>
      {({ from, until, total, reasons, districts, fields }) => (
        <div className="flex flex-col gap-6">
          <p>
            <Trans>
              <DateText date={from} />〜<DateText date={until} />
              に、人数がそろわずに終わった募集は{total}件です。
            </Trans>
          </p>
          {total > 0 && (
            <div className="grid gap-6 desktop-admin:grid-cols-3">
              <Counts
                caption={<Trans>理由</Trans>}
                rows={reasons.map(({ reason, listings }) => ({ name: text(END_REASONS[reason]), listings }))}
              />
              <Counts
                caption={<Trans>地区</Trans>}
                rows={districts.map(({ term, listings }) => ({
                  name: term?.label ?? text(msg`市内どこでも`),
                  listings,
                }))}
              />
              <Counts
                caption={<Trans>分野</Trans>}
                rows={fields.map(({ term, listings }) => ({ name: term?.label ?? '', listings }))}
              />
            </div>
          )}
        </div>
      )}
    </Loaded>
  );
}

type Count = { name: string; listings: number };

function Counts({ caption, rows }: { caption: ReactNode; rows: Count[] }) {
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', names: true, header: caption, cell: ({ name }: Count) => name },
        {
          key: 'listings',
          align: 'right',
          narrow: true,
          header: <Trans>件数</Trans>,
          cell: ({ listings }: Count) => listings,
        },
      ]}
      rows={rows}
      rowKey={({ name }) => name}
      empty={<Panel title={<Trans>ありません</Trans>} />}
    />
  );
}
