import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Yen } from '@/ui/Yen';

type Amounts = { planned: number; actual: number };

type TableProps = { caption: ReactNode; actually: ReactNode; total: Amounts; children: ReactNode };

/** One side of 収支決算書: beside each other what was planned and what it was, with the sum. */
export function PlanTable({ caption, actually, total, children }: TableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-left text-[0.9375rem]">
        <caption className="pb-1 text-left font-bold">{caption}</caption>
        <thead>
          <tr className="border-line border-b-2">
            <th scope="col" className="py-1">
              <Trans>｜内容《ないよう》</Trans>
            </th>
            <th scope="col" className="py-1 pl-3 text-right">
              <Trans>｜計画《けいかく》</Trans>
            </th>
            <th scope="col" className="py-1 pl-3 text-right">
              {actually}
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
        <tfoot>
          <tr className="align-top font-bold">
            <th scope="row" className="py-1.5">
              <Trans>｜合計《ごうけい》</Trans>
            </th>
            <Cells {...total} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

type RowProps = Amounts & { label: ReactNode; unplanned?: ReactNode };

/** A line of it; `unplanned` is said where nothing was planned. */
export function PlanRow({ label, ...amounts }: RowProps) {
  return (
    <tr className="border-line border-b align-top">
      <th scope="row" className="py-1.5 font-normal">
        {label}
      </th>
      <Cells {...amounts} />
    </tr>
  );
}

function Cells({ planned, actual, unplanned }: Amounts & { unplanned?: ReactNode }) {
  return (
    <>
      <td className="py-1.5 pl-3 text-right">
        {planned === 0 && unplanned ? unplanned : <Yen of={planned} />}
      </td>
      <td className="py-1.5 pl-3 text-right">
        <Yen of={actual} />
        <Difference planned={planned} actual={actual} />
      </td>
    </>
  );
}

/** How far it was from the plan; nothing where it was as planned. */
export function Difference({ planned, actual }: Amounts) {
  if (planned === actual) return null;
  return (
    <span className="block font-normal text-ink-soft text-sm">
      {actual > planned ? (
        <Trans>
          <Yen of={actual - planned} />
          ｜多《おお》い
        </Trans>
      ) : (
        <Trans>
          <Yen of={planned - actual} />
          ｜少《すく》ない
        </Trans>
      )}
    </span>
  );
}
