import { Trans } from '@lingui/react/macro';
import type { City, Group } from '@/api/types';
import { RubyText } from '@/ui/RubyText';
import { Term } from '@/ui/Term';
import { Terms } from '../Facts';
import { NotWritten } from './NotWritten';
import { Answer, Section } from './Section';
import { WeekStrip } from './WeekStrip';

/** Day, time and place: what people weigh first. */
export function WhenAndWhere({ group, city }: { group: Group; city: City | undefined }) {
  const { weekdays, times, schedule, district, activityArea, address } = group;
  const whenKnown = weekdays.length > 0 || times.length > 0 || schedule;
  const whereKnown = district || activityArea || address;
  return (
    <Section id="when" title={<Trans>いつ・どこで</Trans>}>
      <dl className="flex flex-col gap-4">
        {weekdays.length > 0 && (
          <Answer question={<Trans>｜曜日《ようび》</Trans>}>
            <WeekStrip all={city?.weekdays ?? weekdays} chosen={weekdays} />
          </Answer>
        )}
        {times.length > 0 && (
          <Answer question={<Trans>｜時間《じかん》</Trans>}>
            <Terms of={times} />
          </Answer>
        )}
        {schedule && (
          <Answer question={<Trans>くわしい｜日時《にちじ》</Trans>}>
            <span lang="ja">
              <RubyText>{group.furigana?.schedule ?? schedule}</RubyText>
            </span>
          </Answer>
        )}
        {!whenKnown && (
          <Answer question={<Trans>｜日時《にちじ》</Trans>}>
            <NotWritten />
          </Answer>
        )}
        {(district || activityArea) && (
          <Answer question={<Trans>｜活動《かつどう》する｜場所《ばしょ》</Trans>}>
            {district && <Term of={district} />}
            {activityArea && (
              <span lang="ja" className="block">
                {activityArea}
              </span>
            )}
          </Answer>
        )}
        {address && (
          <Answer question={<Trans>｜住所《じゅうしょ》</Trans>}>
            <span lang="ja">{address}</span>
          </Answer>
        )}
        {!whereKnown && (
          <Answer question={<Trans>｜場所《ばしょ》</Trans>}>
            <NotWritten />
          </Answer>
        )}
      </dl>
    </Section>
  );
}
