import { Trans } from '@lingui/react/macro';

type Props = { call: { fiscalYear: number; round: number } };

/** What tells calls of one title apart. */
export function YearAndRound({ call: { fiscalYear, round } }: Props) {
  return (
    <Trans>
      {fiscalYear}年度 第{round}回
    </Trans>
  );
}
