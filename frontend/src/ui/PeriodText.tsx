import { Plural } from '@lingui/react/macro';

/** How long, of one unit: P90D, P1M, P5Y. What is written otherwise is shown as it is. */
export function PeriodText({ period }: { period: string }) {
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(period) ?? [];
  const value = Number(count);
  if (unit === 'D') return <Plural value={value} other="#｜日《にち》" />;
  if (unit === 'M') return <Plural value={value} other="#か｜月《げつ》" />;
  if (unit === 'Y') return <Plural value={value} other="#｜年《ねん》" />;
  return period;
}
