import { Trans } from '@lingui/react/macro';
import type { Call } from '@/api/calls';
import { CategoryName } from '@/ui/proposal/CategoryName';
import { settled } from './accounts';
import { PlanRow, PlanTable } from './PlanTable';
import type { ReportWritten } from './queries';

type Props = { accounts: ReportWritten['accounts']; call: Call | undefined };

/** 収支決算書: what was planned and what was spent, line by line. */
export function AccountTable({ accounts, call }: Props) {
  return (
    <PlanTable
      caption={<Trans>｜計画《けいかく》と、｜使《つか》ったお｜金《かね》</Trans>}
      actually={<Trans>｜使《つか》った</Trans>}
      total={settled(accounts)}
    >
      {accounts.map((line, place) => (
        <PlanRow
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a report keep their order.
          key={place}
          label={
            <>
              <span className="block text-ink-soft text-sm">
                <CategoryName code={line.category} categories={call?.rules.costCategories ?? []} />
              </span>
              <span lang="ja">{line.description}</span>
            </>
          }
          planned={line.planned ?? 0}
          actual={line.actual ?? 0}
          unplanned={<Trans>｜計画《けいかく》になし</Trans>}
        />
      ))}
    </PlanTable>
  );
}
