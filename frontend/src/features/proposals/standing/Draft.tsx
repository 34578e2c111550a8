import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import type { Call } from '@/api/calls';
import type { Proposal } from '@/api/proposals';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { nextToWrite, progressOf } from '../form/steps';
import { Tasks } from './Tasks';

/** A draft: how far it is, the next thing to write, and everything else there is. */
export function Draft({ proposal, call }: { proposal: Proposal; call: Call }) {
  const { done, of } = progressOf(proposal);
  const params = { proposalId: proposal.id };
  const next = nextToWrite(proposal);
  return (
    <>
      {call.open ? (
        <div className="mb-8 flex flex-col gap-4 rounded-12 bg-mist p-5">
          <p id="progress" className="font-bold text-lg">
            {proposal.complete ? (
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
          {next ? (
            <LinkButton
              to="/proposals/$proposalId/$step"
              params={{ ...params, step: next }}
              className="min-h-14 self-start px-8 text-lg"
            >
              <Trans>つづきを｜書《か》く</Trans>
            </LinkButton>
          ) : (
            <LinkButton
              to="/proposals/$proposalId/check"
              params={params}
              className="min-h-14 self-start px-8 text-lg"
            >
              <Trans>｜提出《ていしゅつ》の｜前《まえ》に｜確《たし》かめる</Trans>
            </LinkButton>
          )}
          <p className="font-bold">
            <Trans>
              ｜締切《しめきり》
              <MomentText instant={call.rules.dates.closes} />
            </Trans>
          </p>
          <p className="text-ink-soft text-sm">
            <Trans>
              どこから｜書《か》いてもかまいません。｜書《か》いたところまで｜残《のこ》るので、｜別《べつ》の｜日《ひ》に｜続《つづ》けられます。
            </Trans>
          </p>
        </div>
      ) : (
        <TooLate proposal={proposal} call={call} />
      )}
      <Tasks proposal={proposal} />
      <p className="flex items-start gap-2">
        <UserPlus aria-hidden="true" className="mt-1 size-5 shrink-0 text-accent" />
        <Link to="/g/$groupId/members" params={{ groupId: proposal.groupId }} className={textLink}>
          <Trans>いっしょに｜書《か》く｜人《ひと》を｜招待《しょうたい》する</Trans>
        </Link>
      </p>
    </>
  );
}

/** The deadline has passed; what was written has not. */
function TooLate({ proposal, call }: { proposal: Proposal; call: Call }) {
  return (
    <Notice
      kind="warning"
      className="mb-8"
      title={<Trans>この｜募集《ぼしゅう》は、いま｜受《う》け｜付《つ》けていません</Trans>}
    >
      <p>
        <Trans>
          ｜締切《しめきり》は
          <MomentText instant={call.rules.dates.closes} />
          でした。｜書《か》いたことはすべて｜残《のこ》っています。｜次《つぎ》の｜募集《ぼしゅう》で｜使《つか》えます。
        </Trans>
      </p>
      <p>
        <Link to="/proposals/$proposalId/paper" params={{ proposalId: proposal.id }} className={textLink}>
          <Trans>｜書《か》いたことを｜印刷《いんさつ》する</Trans>
        </Link>
      </p>
    </Notice>
  );
}
