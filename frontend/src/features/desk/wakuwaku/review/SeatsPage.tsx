import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { minLength, object, pipe, regex, string } from 'valibot';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { DateText } from '@/ui/DateText';
import { Dialog } from '@/ui/Dialog';
import { Disclosure } from '@/ui/Disclosure';
import { DateField } from '@/ui/form/DateField';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Panel } from '@/ui/Panel';
import { Select } from '@/ui/Select';
import { type Column, Table } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { Desk } from '../../Desk';
import { Loaded } from '../../Loaded';
import { accountsQuery } from '../../queries';
import { type Seat, type Seats, seatsQuery } from './queries';
import { CLASSES, OFFICES } from './words';

/** 委員名簿: who sits for whom, and until when. */
export function SeatsPage() {
  const text = useText();
  const seats = useQuery(seatsQuery);
  const [chosen, setChosen] = useState<Seat | null>(null);
  const columns: Column<Seat>[] = [
    {
      key: 'name',
      header: <Trans>委員</Trans>,
      names: true,
      cell: ({ name, sample }) => (
        <span className="flex flex-wrap items-center gap-2">
          {name}
          {sample && (
            <Tag tone="sample">
              <Trans>サンプル</Trans>
            </Tag>
          )}
        </span>
      ),
    },
    {
      key: 'class',
      header: <Trans>区分</Trans>,
      narrow: true,
      cell: (seat) => text(CLASSES[seat.memberClass]),
    },
    { key: 'office', header: <Trans>役割</Trans>, narrow: true, cell: (seat) => text(OFFICES[seat.office]) },
    {
      key: 'term',
      header: <Trans>任期</Trans>,
      cell: ({ from, until, current }) => (
        <span className="flex flex-wrap items-center gap-2">
          <Trans>
            <DateText date={from} />
            から
            <DateText date={until} />
            まで
          </Trans>
          {!current && (
            <Tag>
              <Trans>任期外</Trans>
            </Tag>
          )}
        </span>
      ),
    },
    {
      key: 'change',
      header: <Trans>変更</Trans>,
      narrow: true,
      cell: (seat) =>
        seat.accountId && (
          <button type="button" className={`${textLink} min-h-6`} onClick={() => setChosen(seat)}>
            <Trans>直す</Trans>
            <span className="sr-only">（{seat.name}）</span>
          </button>
        ),
    },
  ];
  return (
    <Desk
      title={text(msg`委員名簿`)}
      lead={<Trans>わくわくプロジェクトを審査する委員の席です。任期のある委員だけが審査に加わります。</Trans>}
    >
      <div className="flex flex-col gap-6">
        <Disclosure summary={<Trans>委員を加える</Trans>}>
          <Seating onDone={() => undefined} />
        </Disclosure>
        <Loaded query={seats}>
          {({ items }) => (
            <Table
              caption={<Trans>委員名簿</Trans>}
              captionHidden
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
              empty={<Panel title={<Trans>まだ委員はいません</Trans>} />}
            />
          )}
        </Loaded>
        {chosen && (
          <Dialog title={chosen.name} onClose={() => setChosen(null)}>
            <Seating seat={chosen} onDone={() => setChosen(null)} />
          </Dialog>
        )}
      </div>
    </Desk>
  );
}

const day = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/, say(msg`日付を確かめてください`)));

const schema = object({
  accountId: pipe(string(), minLength(1, say(msg`委員になる人を選んでください。`))),
  memberClass: pipe(string(), minLength(1, say(msg`委員の区分を選んでください。`))),
  office: pipe(string(), minLength(1, say(msg`役割を選んでください。`))),
  from: day,
  until: day,
});

/** A new seat, or another class, office or term of one that is there. */
function Seating({ seat, onDone }: { seat?: Seat; onDone: () => void }) {
  const text = useText();
  const cache = useQueryClient();
  const accounts = useInfiniteQuery({ ...accountsQuery({ role: 'COMMITTEE_MEMBER' }), enabled: !seat });
  const members = accounts.data?.pages.flatMap(({ items }) => items) ?? [];
  const form = useForm(schema, {
    accountId: seat?.accountId ?? '',
    memberClass: seat?.memberClass ?? '',
    office: seat?.office ?? 'MEMBER',
    from: seat?.from ?? '',
    until: seat?.until ?? '',
  });
  return (
    <Form
      form={form}
      submit={seat ? <Trans>直す</Trans> : <Trans>名簿に加える</Trans>}
      onSubmit={async (values, once) => {
        const body = {
          ...values,
          memberClass: values.memberClass as Seat['memberClass'],
          office: values.office as Seat['office'],
        };
        const { data } = seat
          ? await writing.PUT('/api/v1/desk/committee-seats/{id}', {
              params: { path: { id: seat.id } },
              body,
              ifMatch: seat.revision,
            })
          : await writing.POST('/api/v1/desk/committee-seats', { body, once });
        cache.setQueryData(seatsQuery.queryKey, data as Seats);
        form.reset();
        onDone();
      }}
    >
      {!seat && (
        <Select
          {...form.field('accountId')}
          label={<Trans>委員になる人</Trans>}
          hint={<Trans>「アカウントと役割」で協働推進委員の役割を受けた人から選びます。</Trans>}
          options={[
            { value: '', label: '―' },
            ...members.map(({ id, displayName }) => ({ value: id, label: displayName })),
          ]}
        />
      )}
      <RadioGroup
        {...form.choice('memberClass')}
        legend={<Trans>区分</Trans>}
        inline
        choices={(Object.keys(CLASSES) as Seat['memberClass'][]).map((value) => ({
          value,
          label: text(CLASSES[value]),
        }))}
      />
      <RadioGroup
        {...form.choice('office')}
        legend={<Trans>役割</Trans>}
        inline
        choices={(Object.keys(OFFICES) as Seat['office'][]).map((value) => ({
          value,
          label: text(OFFICES[value]),
        }))}
      />
      <DateField {...form.choice('from')} legend={<Trans>任期の始まり</Trans>} required />
      <DateField {...form.choice('until')} legend={<Trans>任期の終わり</Trans>} required />
    </Form>
  );
}
