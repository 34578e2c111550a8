import { Trans } from '@lingui/react/macro';
import { PlanRow, PlanTable } from './PlanTable';
import type { Undertaking } from './queries';

type Props = { planned: Undertaking['plannedIncome']; settlement: NonNullable<Undertaking['settlement']> };

/** The other half of 収支決算書: where the money came from. What the group paid itself is what was left. */
export function IncomeTable({ planned, settlement }: Props) {
  const { paid, refund, sponsored, otherIncome, own } = settlement;
  const city = paid - refund;
  return (
    <PlanTable
      caption={<Trans>｜入《はい》ったお｜金《かね》</Trans>}
      actually={<Trans>｜実際《じっさい》</Trans>}
      total={{
        planned: planned.request + planned.other + planned.own,
        actual: city + sponsored + otherIncome + own,
      }}
    >
      <PlanRow label={<Trans>｜市《し》のお｜金《かね》</Trans>} planned={planned.request} actual={city} />
      {sponsored > 0 && (
        <PlanRow
          label={<Trans>｜企業《きぎょう》の｜上乗《うわの》せ</Trans>}
          planned={0}
          actual={sponsored}
        />
      )}
      <PlanRow
        label={<Trans>｜参加費《さんかひ》・｜寄付《きふ》など</Trans>}
        planned={planned.other}
        actual={otherIncome}
      />
      <PlanRow
        label={<Trans>｜自分《じぶん》たちのお｜金《かね》</Trans>}
        planned={planned.own}
        actual={own}
      />
    </PlanTable>
  );
}
