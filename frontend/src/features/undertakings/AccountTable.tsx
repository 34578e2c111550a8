import { Trans } from '@lingui/react/macro';
import type { Call } from '@/api/calls';
import { CategoryName } from '@/ui/proposal/CategoryName';
import { Yen } from '@/ui/Yen';
import { settled } from './accounts';
import type { ReportWritten } from './queries';

type Props = { accounts: ReportWritten['accounts']; call: Call | undefined };

/** 収支決算書: what was planned and what was spent, line by line. */
export function AccountTable({ accounts, call }: Props) {
  const { planned, actual } = settled(accounts);
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-left text-[0.9375rem]">
        <caption className="pb-1 text-left font-bold">
          <Trans>｜計画《けいかく》と、｜使《つか》ったお｜金《かね》</Trans>
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
              <Trans>｜使《つか》った</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a report keep their order.
            <tr key={place} className="border-line border-b align-top">
              <th scope="row" className="py-1.5 font-normal">
                <span className="block text-ink-soft text-sm">
                  <CategoryName code={line.category} categories={call?.rules.costCategories ?? []} />
                </span>
                <span lang="ja">{line.description}</span>
              </th>
              <td className="py-1.5 pl-3 text-right">
                {line.planned ? <Yen of={line.planned} /> : <Trans>｜計画《けいかく》になし</Trans>}
              </td>
              <td className="py-1.5 pl-3 text-right">
                <Yen of={line.actual ?? 0} />
                <Difference planned={line.planned ?? 0} actual={line.actual ?? 0} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="align-top font-bold">
            <th scope="row" className="py-1.5">
              <Trans>｜合計《ごうけい》</Trans>
            </th>
            <td className="py-1.5 pl-3 text-right">
              <Yen of={planned} />
            </td>
            <td className="py-1.5 pl-3 text-right">
              <Yen of={actual} />
              <Difference planned={planned} actual={actual} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** How far it was from the plan; nothing where it was as planned. */
export function Difference({ planned, actual }: { planned: number; actual: number }) {
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
