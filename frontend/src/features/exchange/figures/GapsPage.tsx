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
import { textLink } from '@/ui/button';
import { ChipLink } from '@/ui/ChipLink';
import { DateText } from '@/ui/DateText';
import { Page, PageHeading } from '@/ui/Page';
import { Select } from '@/ui/Select';
import { Skeleton } from '@/ui/Skeleton';
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
        <Link to="/opportunities" className={textLink}>
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
  const short = shortest(map);
  const chosen = by === 'district' ? field : district;
  const choices =
    by === 'district'
      ? map.fields.map((one) => one.field)
      : map.districts.flatMap((one) => one.district ?? []);
  const told = rows.filter(({ needs, offers }) => needs !== null || offers !== null);
  const comma = useLocale() === 'en' ? ', ' : '、';
  const untold = rows.filter((row) => !told.includes(row));
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
                {index > 0 && comma}
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
      {told.length > 0 && <Numbers rows={told} by={by} step={map.step} />}
      {untold.length > 0 && (
        <p>
          <Trans>
            どちらも{map.step}｜件《けん》｜未満《みまん》：
            {untold.map(({ term }, index) => (
              <Fragment key={term?.code ?? 'anywhere'}>
                {index > 0 && comma}
                <Name of={term} />
              </Fragment>
            ))}
          </Trans>
        </p>
      )}
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

type Rows = ReturnType<typeof rowsOf>;

function Name({ of: term }: { of: Rows[number]['term'] }) {
  return term ? <Term of={term} /> : <Trans>｜市内《しない》どこでも</Trans>;
}

/** The numbers that can be told; beside them, where there is room, the same as bars. */
function Numbers({ rows, by, step }: { rows: Rows; by: 'district' | 'field'; step: number }) {
  const most = widest(rows);
  return (
    <table className="w-full border-collapse text-left">
      <caption className="pb-2 text-left font-bold text-lg">
        {by === 'district' ? (
          <Trans>｜地区《ちく》ごとの｜数《かず》</Trans>
        ) : (
          <Trans>｜分野《ぶんや》ごとの｜数《かず》</Trans>
        )}
      </caption>
      <thead className="bg-mist">
        <tr>
          <th scope="col" className="px-1 py-2 sm:px-2">
            {by === 'district' ? <Trans>｜地区《ちく》</Trans> : <Trans>｜分野《ぶんや》</Trans>}
          </th>
          <th scope="col" className="px-1 py-2 sm:whitespace-nowrap sm:px-2 text-right text-accent-strong">
            <Trans>してほしい</Trans>
          </th>
          <th scope="col" className="px-1 py-2 sm:whitespace-nowrap sm:px-2 text-right text-blue-900">
            <Trans>できる</Trans>
          </th>
          <td aria-hidden="true" className="w-2/5 max-sm:hidden" />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ term, needs, offers }) => (
          <tr key={term?.code ?? 'anywhere'} className="border-line border-b">
            <th scope="row" className="px-1 py-3 sm:px-2">
              <Name of={term} />
            </th>
            <td className="px-1 py-3 sm:px-2 text-right tabular-nums">
              <NumberTold value={needs} step={step} />
            </td>
            <td className="px-1 py-3 sm:px-2 text-right tabular-nums">
              <NumberTold value={offers} step={step} />
            </td>
            <td aria-hidden="true" className="px-3 py-3 max-sm:hidden">
              <Bars needs={needs} offers={offers} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
