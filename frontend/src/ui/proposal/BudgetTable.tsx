import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Yen } from '../Yen';
import { amountOf, type Line, totalOf } from './budget';
import { type Category, CategoryName } from './CategoryName';

type Props = {
  budget: { lines: readonly Line[]; request?: number | null; own?: number | null; other?: number | null };
  /** The cost categories of the call, for their names. */
  categories: readonly Category[];
  /** As the rules were applied, line by line. */
  eligible?: readonly number[];
};

/** Costs and where the money comes from, on the screen as on paper. */
export function BudgetTable({ budget, categories, eligible }: Props) {
  const { lines } = budget;
  const income: [ReactNode, number][] = [
    [<Trans key="request">｜市《し》に｜求《もと》める｜金額《きんがく》</Trans>, budget.request ?? 0],
    [<Trans key="own">｜自分《じぶん》たちで｜出《だ》す｜金額《きんがく》</Trans>, budget.own ?? 0],
    [<Trans key="other">｜参加費《さんかひ》・｜寄付《きふ》など</Trans>, budget.other ?? 0],
  ];
  return (
    <div className="flex flex-col gap-4">
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-left text-[0.9375rem]">
          <caption className="pb-1 text-left font-bold">
            <Trans>｜使《つか》うお｜金《かね》</Trans>
          </caption>
          <thead>
            <tr className="border-line border-b-2">
              <th scope="col" className="py-1 pr-3">
                <Trans>｜費目《ひもく》・｜内容《ないよう》</Trans>
              </th>
              <th scope="col" className="py-1 pl-3 text-right">
                <Trans>｜金額《きんがく》</Trans>
              </th>
              {eligible && (
                <th scope="col" className="py-1 pl-3 text-right">
                  <Trans>うち｜対象《たいしょう》</Trans>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a written budget keep their order.
              <tr key={place} className="border-line border-b align-top">
                <th scope="row" className="py-1.5 pr-3 font-normal">
                  <span className="block font-bold">
                    <CategoryName code={line.category} categories={categories} />
                  </span>
                  <span lang="ja">{line.description}</span>
                  <span className="block text-ink-soft text-sm">
                    <Yen of={line.unitPrice ?? 0} /> × {line.quantity ?? 0}
                  </span>
                </th>
                <td className="py-1.5 pl-3 text-right">
                  <Yen of={amountOf(line)} />
                </td>
                {eligible && (
                  <td className="py-1.5 pl-3 text-right">
                    <Yen of={eligible[place] ?? 0} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="font-bold">
              <th scope="row" className="py-1.5">
                <Trans>｜合計《ごうけい》</Trans>
              </th>
              <td className="py-1.5 pl-3 text-right">
                <Yen of={totalOf(lines)} />
              </td>
              {eligible && (
                <td className="py-1.5 pl-3 text-right">
                  <Yen of={eligible.reduce((sum, part) => sum + part, 0)} />
                </td>
              )}
            </tr>
          </tfoot>
        </table>
      </div>
      <dl>
        {income.map(([label, yen], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: three fixed lines.
          <div key={place} className="flex justify-between gap-4 border-line border-b py-1.5">
            <dt>{label}</dt>
            <dd className="font-bold">
              <Yen of={yen} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
