import { Trans } from '@lingui/react/macro';
import { DateText } from '@/ui/DateText';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Yen } from '@/ui/Yen';
import type { Terms } from './queries';

/** What both sides promise, to be read and to be printed. */
export function TermsView({ terms }: { terms: Terms }) {
  return (
    <SummaryList>
      <SummaryRow label={<Trans>｜団体《だんたい》がすること</Trans>}>
        <span lang="ja">{terms.groupRole}</span>
      </SummaryRow>
      <SummaryRow label={<Trans>｜市《し》がすること</Trans>}>
        <span lang="ja">{terms.cityRole}</span>
      </SummaryRow>
      {terms.conditions && (
        <SummaryRow label={<Trans>｜条件《じょうけん》</Trans>}>
          <span lang="ja">{terms.conditions}</span>
        </SummaryRow>
      )}
      <SummaryRow label={<Trans>｜市《し》が｜出《だ》すお｜金《かね》</Trans>}>
        <Yen of={terms.amount ?? 0} />
      </SummaryRow>
      <SummaryRow label={<Trans>｜期間《きかん》</Trans>}>
        <Trans>
          <DateText date={terms.startsOn} />
          から
          <DateText date={terms.endsOn} />
          まで
        </Trans>
      </SummaryRow>
    </SummaryList>
  );
}
