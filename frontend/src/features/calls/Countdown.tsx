import { Trans } from '@lingui/react/macro';
import { Timer } from 'lucide-react';
import { MomentText } from '@/ui/MomentText';
import type { Left } from './countdown';

type Props = { until: string; left: Left | undefined };

/** How long there still is, in the largest pieces that help. The instant itself stands beside it, for everybody. */
export function Countdown({ until, left }: Props) {
  return (
    <p className="flex items-start gap-3">
      <Timer aria-hidden="true" className="mt-1 size-6 shrink-0 text-accent" />
      <span className="flex flex-col">
        <span className="text-ink-soft text-sm">
          <Trans>
            ｜締切《しめきり》 <MomentText instant={until} />
          </Trans>
        </span>
        {left && (
          <strong className="text-[1.375rem] tabular-nums leading-140">
            <Rest left={left} />
          </strong>
        )}
      </span>
    </p>
  );
}

function Rest({ left: { days, hours, minutes, seconds } }: { left: Left }) {
  if (days > 1) return <Trans>あと{days}｜日《にち》</Trans>;
  if (days === 1) return <Trans>あと1｜日《にち》と{hours}｜時間《じかん》</Trans>;
  if (hours > 0)
    return (
      <Trans>
        あと{hours}｜時間《じかん》{minutes}｜分《ふん》
      </Trans>
    );
  return (
    <Trans>
      あと{minutes}｜分《ふん》{seconds}｜秒《びょう》
    </Trans>
  );
}
