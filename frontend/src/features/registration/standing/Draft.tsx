import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import type { Registration } from '@/api/types';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
import { nextToWrite, progressOf } from '../form/steps';
import { Tasks } from './Tasks';

/** A draft: how far it is, the next thing to write, and everything else there is. */
export function Draft({ registration }: { registration: Registration }) {
  const { done, of } = progressOf(registration);
  const params = { registrationId: registration.id };
  const next = nextToWrite(registration);
  return (
    <>
      <div className="mb-8 flex flex-col gap-4 rounded-12 bg-mist p-5">
        <p id="progress" className="font-bold text-lg">
          {registration.complete ? (
            <Trans>ぜんぶ｜書《か》けました。｜確《たし》かめて｜提出《ていしゅつ》できます。</Trans>
          ) : (
            <Trans>
              {of}のうち{done}まで｜書《か》きました
            </Trans>
          )}
        </p>
        <progress
          aria-labelledby="progress"
          value={done}
          max={of}
          className="h-3 w-full accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:rounded-full [&::-webkit-progress-bar]:bg-white [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent"
        />
        {!next ? (
          <LinkButton
            to="/registrations/$registrationId/check"
            params={params}
            className="min-h-14 self-start px-8 text-lg"
          >
            <Trans>｜提出《ていしゅつ》の｜前《まえ》に｜確《たし》かめる</Trans>
          </LinkButton>
        ) : (
          <LinkButton
            to="/registrations/$registrationId/$step"
            params={{ ...params, step: next }}
            className="min-h-14 self-start px-8 text-lg"
          >
            <Trans>つづきを｜書《か》く</Trans>
          </LinkButton>
        )}
        <p className="text-ink-soft text-sm">
          <Trans>
            どこから｜書《か》いてもかまいません。｜書《か》いたところまで｜残《のこ》るので、｜別《べつ》の｜日《ひ》に｜続《つづ》けられます。
          </Trans>
        </p>
      </div>
      <Tasks registration={registration} />
      <p className="flex items-start gap-2">
        <UserPlus aria-hidden="true" className="mt-1 size-5 shrink-0 text-accent" />
        <Link to="/g/$groupId/members" params={{ groupId: registration.id }} className={textLink}>
          <Trans>いっしょに｜書《か》く｜人《ひと》を｜招待《しょうたい》する</Trans>
        </Link>
      </p>
    </>
  );
}
