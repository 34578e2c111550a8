import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Yen } from '@/ui/Yen';
import { Difference } from './AccountTable';
import type { Undertaking } from './queries';

type Props = { planned: Undertaking['plannedIncome']; settlement: NonNullable<Undertaking['settlement']> };

/** The other half of 収支決算書: where the money came from. What the group paid itself is what was left. */
export function IncomeTable({ planned, settlement }: Props) {
  const { paid, refund, sponsored, otherIncome, own } = settlement;
  const city = paid - refund;
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-left text-[0.9375rem]">
        <caption className="pb-1 text-left font-bold">
          <Trans>｜入《はい》ったお｜金《かね》</Trans>
        </caption>
        <thead>
          <tr className="border-line border-b-2">
            <th scope="col" className="py-1">
              <Trans>｜内容《ないよう》</Trans>
            </th>
            <th scope="col" className="py-1 pl-3 text-right">
              <Trans>｜計画《けいかく》</Trans>
            </th>
            <th scope="col" className="py-1 pl-3 text-right">
              <Trans>｜実際《じっさい》</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          <Row label={<Trans>｜市《し》のお｜金《かね》</Trans>} planned={planned.request} actual={city} />
          {sponsored > 0 && (
            <Row
              label={<Trans>｜企業《きぎょう》の｜上乗《うわの》せ</Trans>}
              planned={0}
              actual={sponsored}
            />
          )}
          <Row
            label={<Trans>｜参加費《さんかひ》・｜寄付《きふ》など</Trans>}
            planned={planned.other}
            actual={otherIncome}
          />
          <Row
            label={<Trans>｜自分《じぶん》たちのお｜金《かね》</Trans>}
            planned={planned.own}
            actual={own}
          />
        </tbody>
        <tfoot>
          <Row
            label={<Trans>｜合計《ごうけい》</Trans>}
            planned={planned.request + planned.other + planned.own}
            actual={city + sponsored + otherIncome + own}
            total
          />
        </tfoot>
      </table>
    </div>
  );
}

type RowProps = { label: ReactNode; planned: number; actual: number; total?: boolean };

function Row({ label, planned, actual, total }: RowProps) {
  return (
    <tr className={total ? 'align-top font-bold' : 'border-line border-b align-top'}>
      <th scope="row" className={total ? 'py-1.5' : 'py-1.5 font-normal'}>
        {label}
      </th>
      <td className="py-1.5 pl-3 text-right">
        <Yen of={planned} />
      </td>
      <td className="py-1.5 pl-3 text-right">
        <Yen of={actual} />
        <Difference planned={planned} actual={actual} />
      </td>
    </tr>
  );
}
