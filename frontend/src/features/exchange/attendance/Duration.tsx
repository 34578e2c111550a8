import { Trans } from '@lingui/react/macro';
import { partsOf } from './minutes';

/** 2時間30分 */
export function Duration({ minutes: total }: { minutes: number }) {
  const { hours, minutes } = partsOf(total);
  if (hours === 0) return <Trans>{minutes}｜分《ふん》</Trans>;
  if (minutes === 0) return <Trans>{hours}｜時間《じかん》</Trans>;
  return (
    <Trans>
      {hours}｜時間《じかん》{minutes}｜分《ふん》
    </Trans>
  );
}
