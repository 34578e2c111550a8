import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Call } from '@/api/calls';
import { percent } from '@/lib/money';
import { textLink } from '@/ui/button';
import { Card } from '@/ui/Card';
import { MomentText } from '@/ui/MomentText';
import { Tag } from '@/ui/Tag';
import { Told } from '@/ui/Told';
import { Yen } from '@/ui/Yen';
import { Countdown } from './Countdown';
import { leftUntil, standingOf } from './countdown';
import { SampleTag, StandingTag } from './StandingTag';

type Props = { call: Call; now: number };

/** A call at a glance: until when, how much, for whom. */
export function CallCard({ call, now }: Props) {
  const { dates, slots } = call.rules;
  const standing = standingOf(call, now);
  const most = Math.max(...slots.map(({ cap }) => cap ?? 0));
  const rate = Math.max(...slots.map((slot) => slot.rate ?? 0));
  return (
    <Card className="gap-4 sm:p-6">
      <p className="flex flex-wrap gap-2">
        <StandingTag standing={standing} />
        {call.sample && <SampleTag />}
      </p>
      <h3 className="font-bold text-[1.375rem] leading-140">
        <Link to="/wakuwaku/calls/$id" params={{ id: call.id }} className={`${textLink} stretched`}>
          <Told of={call.title} />
        </Link>
      </h3>
      <p className="text-ink-soft">
        <YearAndRound call={call} />
      </p>
      {standing === 'OPEN' && <Countdown until={dates.closes} left={leftUntil(dates.closes, now)} />}
      {standing === 'AHEAD' && (
        <p>
          <Trans>
            <MomentText instant={dates.opens} />
            から｜受《う》け｜付《つ》けます
          </Trans>
        </p>
      )}
      <p className="text-lg">
        <Trans>
          1｜件《けん》
          <strong>
            <Yen of={most} round />
          </strong>
          まで（かかる｜費用《ひよう》の<strong>{percent(rate)}</strong>まで）
        </Trans>
      </p>
      <ul className="flex flex-wrap gap-2">
        {slots.map((slot) => (
          <li key={slot.code}>
            <Tag tone="soft">
              <Told of={slot.title} />
            </Tag>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function YearAndRound({ call: { fiscalYear, round } }: { call: Call }) {
  return (
    <Trans>
      {fiscalYear}｜年度《ねんど》の｜事業《じぎょう》・｜第《だい》{round}｜回《かい》
    </Trans>
  );
}
