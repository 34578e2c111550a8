import { Trans } from '@lingui/react/macro';
import type { CallRules } from '@/api/calls';
import { DayField, MomentField, NumberField, Part } from './fields';

type Props = { dates: CallRules['dates']; onChange: (dates: CallRules['dates']) => void };

const AT = '/rules/dates';

/** When what happens; times are of Japan, to the second. */
export function DatesFields({ dates, onChange }: Props) {
  const put = (part: Partial<CallRules['dates']>) => onChange({ ...dates, ...part });
  return (
    <Part title={<Trans>日程（日本時間・秒まで）</Trans>}>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <MomentField
          at={`${AT}/opens`}
          label={<Trans>受付の開始</Trans>}
          value={dates.opens}
          onChange={(opens) => put({ opens })}
        />
        <MomentField
          at={`${AT}/consultationUntil`}
          label={<Trans>事前相談の期限</Trans>}
          value={dates.consultationUntil}
          onChange={(consultationUntil) => put({ consultationUntil })}
        />
        <MomentField
          at={`${AT}/closes`}
          label={<Trans>締切（この秒までに届いたもの）</Trans>}
          value={dates.closes}
          onChange={(closes) => put({ closes })}
        />
        <NumberField
          at={`${AT}/correctionDays`}
          label={<Trans>差し戻したときに直せる日数</Trans>}
          value={dates.correctionDays}
          onChange={(correctionDays) => put({ correctionDays: correctionDays ?? 0 })}
        />
        <DayField
          at={`${AT}/hearing`}
          label={<Trans>公開プレゼンテーション</Trans>}
          value={dates.hearing}
          onChange={(hearing) => put({ hearing })}
        />
        <DayField
          at={`${AT}/decision`}
          label={<Trans>決定のめやす</Trans>}
          value={dates.decision}
          onChange={(decision) => put({ decision })}
        />
        <DayField
          at={`${AT}/projectFrom`}
          label={<Trans>事業の初日</Trans>}
          value={dates.projectFrom}
          onChange={(projectFrom) => put({ projectFrom })}
        />
        <DayField
          at={`${AT}/projectUntil`}
          label={<Trans>事業の末日</Trans>}
          value={dates.projectUntil}
          onChange={(projectUntil) => put({ projectUntil })}
        />
      </div>
    </Part>
  );
}
