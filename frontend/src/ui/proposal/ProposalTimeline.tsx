import { Trans } from '@lingui/react/macro';
import { MomentText } from '../MomentText';
import { Phrase } from '../Phrase';
import { Timeline, type TimelineStep } from '../Timeline';
import { PARTY_WORDS, STATUS_WORDS, STEP_WORDS } from './words';

type Event = { step: string; party: string; at: string; reason: string | null };

type Props = {
  events: readonly Event[];
  status: string;
  /** What is still to come. */
  ahead?: readonly TimelineStep[];
};

const ENDS = ['INELIGIBLE', 'NOT_ADOPTED', 'COMPLETED', 'WITHDRAWN', 'CANCELLED'];

/** Everything that happened, who did it, where it is now, what comes next. */
export function ProposalTimeline({ events, status, ahead = [] }: Props) {
  const past: TimelineStep[] = events.map(({ step, party, at, reason }, place) => ({
    key: `${place} ${step}`,
    is: 'past',
    title: STEP_WORDS[step] ? <Phrase words={STEP_WORDS[step]} /> : step,
    when: <MomentText instant={at} />,
    who: PARTY_WORDS[party] && <Phrase words={PARTY_WORDS[party]} />,
    children: reason && (
      <p lang="ja" className="whitespace-pre-wrap border-accent-line border-l-4 pl-3">
        {reason}
      </p>
    ),
  }));
  const now: TimelineStep = {
    key: 'now',
    is: 'now',
    title: STATUS_WORDS[status] ? <Phrase words={STATUS_WORDS[status]} /> : status,
  };
  const over = ENDS.includes(status);
  return (
    <section aria-labelledby="way" className="mt-10">
      <h2 id="way" className="mb-4 font-bold text-xl">
        <Trans>これまでと、これから</Trans>
      </h2>
      <Timeline steps={over ? past : [...past, now, ...ahead]} />
    </section>
  );
}
