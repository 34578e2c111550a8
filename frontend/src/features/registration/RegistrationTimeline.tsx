import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { registrationHistoryQuery, registrationTermsQuery } from '@/api/registrations';
import type { Registration } from '@/api/types';
import { dayIn } from '@/lib/dates';
import { DateText } from '@/ui/DateText';
import { Skeleton } from '@/ui/Skeleton';
import { Timeline } from '@/ui/Timeline';
import { Phrase } from './form/Phrase';
import { MOMENTS } from './moments';
import { type Moment, momentsOf } from './timeline';

/** Where it is, whose turn it is, by when, what comes next. */
export function RegistrationTimeline({ registration }: { registration: Registration }) {
  const { data: history } = useQuery(registrationHistoryQuery(registration.id));
  const { data: terms } = useQuery(registrationTermsQuery());
  return (
    <section aria-labelledby="way" className="mt-10">
      <h2 id="way" className="mb-4 font-bold text-xl">
        <Trans>これまでと、これから</Trans>
      </h2>
      {history && terms ? (
        <Timeline
          steps={momentsOf(registration, history.items, terms.answerDays).map((moment) => ({
            key: moment.key,
            is: moment.is,
            title: <Phrase words={MOMENTS[moment.what].title} />,
            when: (moment.at || moment.by) && <When moment={moment} />,
            who: whoOf(moment),
            children: moment.reason && <Reason>{moment.reason}</Reason>,
          }))}
        />
      ) : (
        <Skeleton className="h-40" />
      )}
    </section>
  );
}

function When({ moment: { at, by } }: { moment: Moment }) {
  if (at) return <DateText date={dayIn(at)} />;
  return (
    by && (
      <Trans>
        <DateText date={by} />
        まで
      </Trans>
    )
  );
}

function whoOf({ what }: Moment) {
  const { who } = MOMENTS[what];
  return who && <Phrase words={who} />;
}

function Reason({ children }: { children: string }) {
  return (
    <p lang="ja" className="whitespace-pre-wrap border-accent-line border-l-4 pl-3">
      {children}
    </p>
  );
}
