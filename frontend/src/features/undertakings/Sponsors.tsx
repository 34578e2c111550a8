import { Trans } from '@lingui/react/macro';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Yen } from '@/ui/Yen';
import type { Undertaking } from './queries';
import { Section } from './Section';

/** Companies that add money to this project. */
export function Sponsors({ undertaking }: { undertaking: Undertaking }) {
  return (
    <Section title={<Trans>｜企業《きぎょう》の｜上乗《うわの》せ</Trans>}>
      <SummaryList>
        {undertaking.sponsors.map(({ groupId, groupName, amount, message }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one company may add twice.
          <SummaryRow key={`${groupId} ${place}`} label={<span lang="ja">{groupName}</span>}>
            <Yen of={amount} />
            {message && (
              <span className="block text-ink-soft" lang="ja">
                {message}
              </span>
            )}
          </SummaryRow>
        ))}
      </SummaryList>
    </Section>
  );
}
