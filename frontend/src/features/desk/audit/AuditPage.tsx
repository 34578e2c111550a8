import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Panel } from '@/ui/Panel';
import { Select } from '@/ui/Select';
import type { Column } from '@/ui/Table';
import { TextField } from '@/ui/TextField';
import { Desk } from '../Desk';
import { PagedTable } from '../PagedTable';
import { type JournalRow, type JournalSearch, journalQuery } from '../queries';
import { EVENTS } from './events';
import { Facts } from './Facts';
import { Verification } from './Verification';

const route = getRouteApi('/staff/audit');

/** All of a UUID but its last eight signs. */
const LONG_ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}(?=[0-9a-f]{8}$)/;

/** The journal as an auditor reads it, and whether its chain is whole. */
export function AuditPage() {
  const text = useText();
  const navigate = useNavigate();
  const search = route.useSearch();
  const pages = useInfiniteQuery({ ...journalQuery(search), placeholderData: keepPreviousData });

  const narrow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const given = (name: string) => String(values.get(name) ?? '').trim() || undefined;
    navigate({
      to: '/staff/audit',
      search: { type: given('type'), subject: given('subject'), actor: given('actor') },
    });
  };

  const named = (type: string) => (EVENTS[type] ? text(EVENTS[type]) : type);
  const types = [...new Set([...Object.keys(EVENTS), ...(search.type ? [search.type] : [])])];
  const columns: Column<JournalRow>[] = [
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
      cell: ({ at }) => <MomentText instant={at} />,
    },
    {
      key: 'type',
      header: <Trans>出来事</Trans>,
      cell: ({ type }) => (
        <>
          {named(type)}
          {EVENTS[type] && <code className="block break-all text-ink-soft text-xs">{type}</code>}
        </>
      ),
    },
    {
      key: 'subject',
      header: <Trans>対象</Trans>,
      cell: ({ subject }) => <Narrowing search={{ subject }} value={subject} />,
    },
    {
      key: 'actor',
      header: <Trans>だれが</Trans>,
      cell: ({ actor }) => <Narrowing search={{ actor }} value={actor} />,
    },
    {
      key: 'facts',
      header: <Trans>内容</Trans>,
      cell: ({ onBehalfOf, reason, facts }) => {
        const told = Object.keys(facts).length > 0;
        if (!(onBehalfOf || reason || told)) return null;
        return (
          <div className="flex flex-col gap-1">
            {reason && <p>{reason}</p>}
            {onBehalfOf && (
              <p className="text-sm">
                <Trans>だれに代わって</Trans> <code className="break-all">{onBehalfOf}</code>
              </p>
            )}
            {told && <Facts facts={facts} />}
          </div>
        );
      },
    },
  ];

  return (
    <Desk
      title={text(msg`記録（監査）`)}
      lead={
        <Trans>
          起きたことの記録です。書き足すことだけができ、あとから書き換えると分かるようになっています。名前や連絡先は書かれていません。
        </Trans>
      }
    >
      <div className="flex flex-col gap-6">
        <Verification />
        <form
          key={JSON.stringify(search)}
          onSubmit={narrow}
          className="grid items-end gap-4 sm:grid-cols-2 xl:grid-cols-[repeat(3,1fr)_auto]"
        >
          <Select
            label={<Trans>出来事</Trans>}
            name="type"
            defaultValue={search.type ?? ''}
            options={[
              { value: '', label: text(msg`すべて`) },
              ...types.map((type) => ({ value: type, label: named(type) })),
            ]}
          />
          <TextField label={<Trans>対象の番号</Trans>} name="subject" defaultValue={search.subject ?? ''} />
          <TextField label={<Trans>だれが</Trans>} name="actor" defaultValue={search.actor ?? ''} />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" look="secondary">
              <Trans>しぼりこむ</Trans>
            </Button>
            {Object.values(search).some(Boolean) && (
              <LinkButton to="/staff/audit" search={{}} look="quiet">
                <Trans>すべて見る</Trans>
              </LinkButton>
            )}
          </div>
        </form>
        <PagedTable
          pages={pages}
          caption={<Trans>新しい順</Trans>}
          columns={columns}
          rowKey={({ seq }) => String(seq)}
          empty={<Panel title={<Trans>あてはまる記録はありません</Trans>} />}
        />
      </div>
    </Desk>
  );
}

/** An id by its last signs, which tell it from others; it leads to everything the journal knows of it, where it stands whole. */
function Narrowing({ search, value }: { search: JournalSearch; value: string }) {
  return (
    <Link
      to="/staff/audit"
      search={search}
      title={value}
      className={`${textLink} inline-block min-h-6 whitespace-nowrap text-sm`}
    >
      <code>{value.replace(LONG_ID, '…')}</code>
    </Link>
  );
}
