import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { registrationTermsQuery } from '@/api/registrations';
import { DateText } from '@/ui/DateText';
import { Timeline } from '@/ui/Timeline';
import { Section } from './Section';

/** How long it takes and what comes after: with the city's own days. */
export function TheWay() {
  const { data: terms } = useQuery(registrationTermsQuery());
  const { answerDays = 14, correctionDays = 14, registeredUntil } = terms ?? {};
  return (
    <Section title={<Trans>｜手続《てつづ》きの｜流《なが》れ</Trans>}>
      <Timeline
        steps={[
          {
            key: 'write',
            is: 'ahead',
            title: <Trans>｜質問《しつもん》に｜答《こた》えて｜提出《ていしゅつ》する</Trans>,
            who: <Trans>｜団体《だんたい》</Trans>,
          },
          {
            key: 'answer',
            is: 'ahead',
            title: <Trans>｜市《し》が｜確《たし》かめて｜返事《へんじ》をする</Trans>,
            who: <Trans>｜市《し》</Trans>,
            when: <Trans>{answerDays}｜日《にち》ほど</Trans>,
            children: (
              <p className="text-ink-soft text-sm">
                <Trans>
                  ｜直《なお》してほしいところがあるときは、そこだけを{correctionDays}
                  ｜日《にち》のうちに｜直《なお》せます。
                </Trans>
              </p>
            ),
          },
          {
            key: 'published',
            is: 'ahead',
            title: <Trans>｜団体《だんたい》のページが｜公開《こうかい》される</Trans>,
          },
          {
            key: 'renewal',
            is: 'ahead',
            title: <Trans>｜毎年度《まいねんど》、｜更新《こうしん》する</Trans>,
            who: <Trans>｜団体《だんたい》</Trans>,
            when: registeredUntil && (
              <Trans>
                ｜今《いま》｜登録《とうろく》すると
                <DateText date={registeredUntil} />
                まで
              </Trans>
            ),
          },
        ]}
      />
    </Section>
  );
}
