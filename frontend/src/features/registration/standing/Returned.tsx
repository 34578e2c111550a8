import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { City, Registration } from '@/api/types';
import { dayIn } from '@/lib/dates';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { TaskList } from '@/ui/form/TaskList';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { type Slug, slugOf, stateOf } from '../form/steps';
import { daysUntil } from '../timeline';
import { Line } from './Tasks';

/** Back from the city: why, until when, and exactly what may be changed. */
export function Returned({ registration }: { registration: Registration; city: City }) {
  const { correction } = registration;
  if (!correction) return null;
  const params = { registrationId: registration.id };
  const slugs = [...new Set(correction.fields.map(slugOf))];
  const left = slugs.filter((slug) => stateOf(slug, registration) === 'TO_CORRECT');
  const days = daysUntil(correction.deadline, dayIn(new Date()));

  return (
    <>
      <Notice
        kind="warning"
        title={<Trans>｜市《し》から、｜直《なお》してほしいところがあります</Trans>}
        className="mb-8"
      >
        <p lang="ja" className="whitespace-pre-wrap">
          {correction.reason}
        </p>
        <p>
          <strong>
            <Trans>
              <DateText date={correction.deadline} />
              までに｜提出《ていしゅつ》してください
            </Trans>
          </strong>
          {days >= 0 && (
            <span className="ml-2">
              <Plural value={days} _0="（きょうまで）" other="（あと#｜日《にち》）" />
            </span>
          )}
        </p>
        <p>
          <Link to="/registrations/$registrationId/letter" params={params} className={textLink}>
            <Printer aria-hidden="true" className="mr-1 inline size-4 align-[-0.15em]" />
            <Trans>この｜手紙《てがみ》を｜印刷《いんさつ》する</Trans>
          </Link>
        </p>
      </Notice>
      {days < 0 ? (
        <Overdue />
      ) : (
        <>
          <TaskList title={<Trans>｜直《なお》すところ</Trans>}>
            {slugs.map((slug: Slug) => (
              <Line key={slug} registration={registration} slug={slug} />
            ))}
          </TaskList>
          <div className="flex flex-col gap-3">
            <LinkButton
              to="/registrations/$registrationId/check"
              params={params}
              look={left.length > 0 ? 'secondary' : 'primary'}
              className="min-h-14 self-start px-8 text-lg"
            >
              <Trans>｜確《たし》かめて、もう｜一度《いちど》｜提出《ていしゅつ》する</Trans>
            </LinkButton>
            <p role="status" className="text-ink-soft text-sm">
              {left.length > 0 && (
                <Plural value={left.length} other="まだ#か｜所《しょ》｜直《なお》していません" />
              )}
            </p>
          </div>
        </>
      )}
    </>
  );
}

function Overdue() {
  return (
    <Notice kind="error" title={<Trans>｜期限《きげん》を｜過《す》ぎました</Trans>}>
      <p>
        <Trans>
          ｜窓口《まどぐち》に｜連絡《れんらく》すると、｜期限《きげん》を｜延《の》ばせます。｜書《か》いたことは｜残《のこ》っています。
        </Trans>
      </p>
      <HelpLine />
    </Notice>
  );
}
