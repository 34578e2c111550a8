import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Fragment } from 'react';
import { gapMapQuery } from '@/api/listings';
import { isUnreachable } from '@/api/problem';
import type { components } from '@/api/schema';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { ChipLink } from '@/ui/ChipLink';
import { DateText } from '@/ui/DateText';
import { Page, PageHeading } from '@/ui/Page';
import { Select } from '@/ui/Select';
import { Skeleton } from '@/ui/Skeleton';
import { type Column, Table } from '@/ui/Table';
import { Term } from '@/ui/Term';
import { Trouble } from '@/ui/Trouble';
import { Bars, NumberTold } from './Bars';
import { Fairness } from './Fairness';
import { rowsOf, shortest, widest } from './gapRows';

const CHOSEN = 'border-accent bg-accent-soft font-bold';

type GapMap = components['schemas']['GapMap'];

const route = getRouteApi('/exchange/gaps');

/** Where help is asked for and where it is offered: needs against offers, by district and by field. */
export function GapsPage() {
  const text = useText();
  const gaps = useQuery(gapMapQuery(useLocale()));
  return (
    <Page title={text(msg`協力のすきま`)} className="max-w-[60rem]">
      <Breadcrumbs>
        <Link to="/opportunities">
          <Trans>｜参加《さんか》できる｜活動《かつどう》</Trans>
        </Link>
        <Trans>｜協力《きょうりょく》のすきま</Trans>
      </Breadcrumbs>
      <PageHeading
        lead={
          <Trans>
            「してほしい」と「できる」の｜数《かず》を、｜地区《ちく》と｜分野《ぶんや》ごとにくらべました。｜少《すく》ないところが、｜次《つぎ》に｜声《こえ》をかけるところです。
          </Trans>
        }
      >
        <Trans>どこで｜協力《きょうりょく》が｜足《た》りないか</Trans>
      </PageHeading>
      {gaps.isPending && <Skeleton className="h-[40rem]" />}
      {gaps.isError && !gaps.data && (
        <Trouble unreachable={isUnreachable(gaps.error)} onRetry={() => gaps.refetch()} />
      )}
      {gaps.data && <Figures map={gaps.data} />}
      <Fairness />
    </Page>
  );
}

function Figures({ map }: { map: GapMap }) {
  const text = useText();
  const navigate = useNavigate();
  const { by = 'district', field, district } = route.useSearch();
  const rows = rowsOf(map, { by, field, district });
  const most = widest(rows);
  const short = shortest(map);
  const chosen = by === 'district' ? field : district;
  const choices =
    by === 'district'
      ? map.fields.map((one) => one.field)
      : map.districts.flatMap((one) => one.district ?? []);
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'name',
      names: true,
      header: by === 'district' ? <Trans>｜地区《ちく》</Trans> : <Trans>｜分野《ぶんや》</Trans>,
      cell: (row) => (row.term ? <Term of={row.term} /> : <Trans>｜市内《しない》どこでも</Trans>),
    },
    {
      key: 'needs',
      align: 'right',
      narrow: true,
      header: <Trans>してほしい</Trans>,
      cell: (row) => <NumberTold value={row.needs} step={map.step} />,
    },
    {
      key: 'offers',
      align: 'right',
      narrow: true,
      header: <Trans>できる</Trans>,
      cell: (row) => <NumberTold value={row.offers} step={map.step} />,
    },
    {
      key: 'bars',
      header: (
        <span aria-hidden="true">
          <Trans>くらべる</Trans>
        </span>
      ),
      cell: (row) => <Bars needs={row.needs} offers={row.offers} most={most} />,
    },
  ];
  return (
    <div className="flex flex-col gap-6">
      <dl className="grid gap-4 sm:grid-cols-2">
        <Total
          label={<Trans>｜協力《きょうりょく》してほしいこと</Trans>}
          value={map.all.needs}
          step={map.step}
        />
        <Total
          label={<Trans>｜協力《きょうりょく》できること</Trans>}
          value={map.all.offers}
          step={map.step}
        />
      </dl>
      {short.length > 0 && (
        <p className="font-bold text-lg">
          <Trans>
            ｜今《いま》、｜特《とく》に｜足《た》りないのは：
            {short.map((term, index) => (
              <Fragment key={term.code}>
                {index > 0 && '、'}
                <Term of={term} />
              </Fragment>
            ))}
          </Trans>
        </p>
      )}
      <nav aria-label={text(msg`くらべ方`)} className="flex flex-wrap gap-2">
        <ChipLink to="/exchange/gaps" search={{ by: 'district' }} className={by === 'district' ? CHOSEN : ''}>
          <Trans>｜地区《ちく》ごと</Trans>
        </ChipLink>
        <ChipLink to="/exchange/gaps" search={{ by: 'field' }} className={by === 'field' ? CHOSEN : ''}>
          <Trans>｜分野《ぶんや》ごと</Trans>
        </ChipLink>
      </nav>
      <div className="max-w-80">
        <Select
          label={
            by === 'district' ? (
              <Trans>｜分野《ぶんや》を｜選《えら》ぶ</Trans>
            ) : (
              <Trans>｜地区《ちく》を｜選《えら》ぶ</Trans>
            )
          }
          value={chosen ?? ''}
          onChange={(event) =>
            navigate({
              to: '/exchange/gaps',
              search: { by, [by === 'district' ? 'field' : 'district']: event.target.value || undefined },
              replace: true,
              resetScroll: false,
            })
          }
          options={[
            { value: '', label: by === 'district' ? text(msg`すべての分野`) : text(msg`すべての地区`) },
            ...choices.map(({ code, label }) => ({ value: code, label })),
          ]}
        />
      </div>
      <Table
        caption={
          by === 'district' ? (
            <Trans>｜地区《ちく》ごとの｜数《かず》</Trans>
          ) : (
            <Trans>｜分野《ぶんや》ごとの｜数《かず》</Trans>
          )
        }
        columns={columns}
        rows={rows}
        rowKey={(row) => row.term?.code ?? 'anywhere'}
      />
      <p className="text-ink-soft text-sm">
        <Trans>
          <DateText date={map.asOf} />
          の｜数《かず》です。ひとりひとりがわからないように、{map.step}
          ｜件《けん》きざみで｜切《き》り｜下《さ》げ、{map.step}｜件《けん》より｜少《すく》ないところは「
          {map.step}
          ｜未満《みまん》」とだけ｜示《しめ》しています。｜個人《こじん》の｜困《こま》りごとの｜相談《そうだん》は｜数《かぞ》えていません。
        </Trans>
      </p>
    </div>
  );
}

function Total({ label, value, step }: { label: React.ReactNode; value: number | null; step: number }) {
  return (
    <div className="rounded-12 bg-mist p-5">
      <dt>{label}</dt>
      <dd className="font-bold text-[2rem] tabular-nums leading-140">
        <NumberTold value={value} step={step} />
      </dd>
    </div>
  );
}
