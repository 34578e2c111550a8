import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CallRules } from '@/api/calls';
import { DateText } from '@/ui/DateText';
import { MomentText } from '@/ui/MomentText';
import { Timeline } from '@/ui/Timeline';

type Props = { dates: CallRules['dates']; now: number };
type Stop = { key: string; at: number; title: ReactNode; when: ReactNode };

const endOfDay = (day: string) => Date.parse(`${day}T23:59:59+09:00`);

/** What happens when; where the call is now follows from the server's clock. */
export function Dates({ dates, now }: Props) {
  const stops: Stop[] = [
    {
      key: 'opens',
      at: Date.parse(dates.opens),
      title: <Trans>｜受付《うけつけ》の｜開始《かいし》</Trans>,
      when: <MomentText instant={dates.opens} />,
    },
    {
      key: 'consultation',
      at: Date.parse(dates.consultationUntil),
      title: <Trans>｜事前相談《じぜんそうだん》の｜期限《きげん》</Trans>,
      when: <MomentText instant={dates.consultationUntil} />,
    },
    {
      key: 'closes',
      at: Date.parse(dates.closes),
      title: <Trans>｜締切《しめきり》（この｜時刻《じこく》までに｜届《とど》いたもの）</Trans>,
      when: <MomentText instant={dates.closes} />,
    },
    {
      key: 'hearing',
      at: endOfDay(dates.hearing),
      title: <Trans>｜公開《こうかい》の｜発表会《はっぴょうかい》（だれでも｜聞《き》けます）</Trans>,
      when: <DateText date={dates.hearing} />,
    },
    {
      key: 'decision',
      at: endOfDay(dates.decision),
      title: <Trans>｜結果《けっか》のお｜知《し》らせ</Trans>,
      when: (
        <Trans>
          <DateText date={dates.decision} />
          ごろまで
        </Trans>
      ),
    },
    {
      key: 'project',
      at: endOfDay(dates.projectUntil),
      title: <Trans>｜事業《じぎょう》を｜行《おこな》う｜期間《きかん》</Trans>,
      when: (
        <Trans>
          <DateText date={dates.projectFrom} />
          から
          <DateText date={dates.projectUntil} />
          まで
        </Trans>
      ),
    },
  ];
  const next = stops.findIndex(({ at }) => at > now);
  return (
    <Timeline
      steps={stops.map(({ key, title, when }, place) => ({
        key,
        title,
        when,
        is: next < 0 || place < next ? 'past' : place === next ? 'now' : 'ahead',
      }))}
    />
  );
}
