import { Trans } from '@lingui/react/macro';
import { CalendarCheck, CalendarClock } from 'lucide-react';
import type { GroupCard } from '@/api/types';
import { DateText } from '@/ui/DateText';
import { freshnessOf } from './freshness';

/** When somebody last looked over the page. Old information is said in words, not in a colour alone. */
export function FreshnessMark({ group }: { group: Pick<GroupCard, 'freshness' | 'confirmedOn'> }) {
  const freshness = freshnessOf(group);
  const fresh = freshness === 'fresh';
  const Icon = fresh ? CalendarCheck : CalendarClock;
  return (
    <span
      className={`inline-flex items-center gap-1 text-[0.875rem] ${fresh ? 'text-ink-soft' : 'font-700 text-yellow-1100'}`}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      <span>
        {freshness === 'ageing' && <Trans>｜少《すこ》し｜古《ふる》い｜情報《じょうほう》</Trans>}
        {freshness === 'stale' && <Trans>｜古《ふる》い｜情報《じょうほう》</Trans>}
        {freshness === 'never' && <Trans>｜団体《だんたい》の｜確認《かくにん》なし</Trans>}
        {!fresh && group.confirmedOn && ' '}
        {group.confirmedOn && <Confirmed month={<DateText date={group.confirmedOn} style="month" />} />}
      </span>
    </span>
  );
}

function Confirmed({ month }: { month: React.ReactNode }) {
  return (
    <span className="font-400 text-ink-soft">
      <Trans>｜確認《かくにん》: {month}</Trans>
    </span>
  );
}
