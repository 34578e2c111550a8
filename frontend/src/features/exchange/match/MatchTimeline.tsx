import { Trans } from '@lingui/react/macro';
import type { Match } from '@/api/matches';
import { DateText } from '@/ui/DateText';
import { MomentText } from '@/ui/MomentText';
import { Timeline } from '@/ui/Timeline';
import { MATCH_STATES } from '../mine/StatusTag';
import { Words } from '../Words';

const WAY: Match['status'][][] = [
  ['PROPOSED'],
  ['MUTUAL', 'MEDIATED'],
  ['CONFIRMED'],
  ['ACTIVE'],
  ['COMPLETED', 'CLOSED'],
];

/** How far it has come; what ended before stands at its end. */
export function MatchTimeline({ match }: { match: Match }) {
  const { status, createdAt, updatedAt, agreement } = match;
  const reached = WAY.findIndex((states) => states.includes(status));
  const over = reached < 0;
  const is = (step: number) =>
    over ? 'ahead' : step < reached || reached === 4 ? 'past' : step === reached ? 'now' : 'ahead';
  const asked = {
    key: 'asked',
    title: <Trans>｜申《もう》し｜込《こ》み</Trans>,
    when: <MomentText instant={createdAt} />,
  };
  if (over) {
    return (
      <Timeline
        steps={[
          { ...asked, is: 'past' },
          {
            key: 'over',
            title: <Words of={MATCH_STATES[status].label} />,
            when: <MomentText instant={updatedAt} />,
            is: 'past',
          },
        ]}
      />
    );
  }
  return (
    <Timeline
      steps={[
        { ...asked, is: is(0) },
        { key: 'mutual', title: <Trans>おたがいに「はい」</Trans>, is: is(1) },
        {
          key: 'day',
          title: <Trans>｜日時《にちじ》と｜場所《ばしょ》を｜決《き》める</Trans>,
          is: is(2),
          when: agreement?.heldOn && <DateText date={agreement.heldOn} style="day" />,
        },
        { key: 'active', title: <Trans>｜活動《かつどう》の｜日《ひ》</Trans>, is: is(3) },
        { key: 'done', title: <Trans>｜終《お》わり・ふりかえり</Trans>, is: is(4) },
      ]}
    />
  );
}
