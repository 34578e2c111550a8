import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { CallRules } from '@/api/calls';
import { cityQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Checkbox, CheckboxGroup } from '@/ui/ChoiceGroup';
import { Select } from '@/ui/Select';
import { NumberField, Part } from './fields';

type Props = { rules: CallRules; onChange: (part: Partial<CallRules>) => void };

/** Who may propose, with how much money there is. */
export function WhoFields({ rules, onChange }: Props) {
  const { data: city } = useQuery(cityQuery(useLocale()));
  return (
    <Part title={<Trans>予算と対象</Trans>}>
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField
          at="/rules/totalBudget"
          label={<Trans>全体の予算（円）</Trans>}
          value={rules.totalBudget}
          onChange={(totalBudget) => onChange({ totalBudget: totalBudget ?? 0 })}
        />
        <NumberField
          at="/rules/mostYears"
          label={<Trans>同じ事業を続けられる年数</Trans>}
          value={rules.mostYears}
          onChange={(mostYears) => onChange({ mostYears: mostYears ?? 1 })}
        />
      </div>
      <CheckboxGroup
        id="/rules/eligibleKinds"
        legend={<Trans>提案できる団体の種類</Trans>}
        inline
        choices={(city?.kinds ?? []).map(({ code, label }) => ({ value: code, label }))}
        values={rules.eligibleKinds}
        onChange={(eligibleKinds) => onChange({ eligibleKinds })}
      />
      <Checkbox
        label={<Trans>事前相談を受けてから提出する</Trans>}
        checked={rules.consultationRequired === true}
        onChange={(consultationRequired) => onChange({ consultationRequired })}
      />
      <Checkbox
        label={<Trans>担当課の同意（またはナビスタッフの確認）がなければ提出できない</Trans>}
        checked={rules.departmentRequired === true}
        onChange={(departmentRequired) => onChange({ departmentRequired })}
      />
    </Part>
  );
}

const RECUSAL: Record<CallRules['recusalRule'], MessageDescriptor> = {
  PARTICIPANTS_AVERAGE: msg`加わった委員の平均`,
  FILL_WITH_AVERAGE: msg`除斥の委員の分を、ほかの委員の平均で補う`,
};

const TIES: Record<CallRules['tieRules'][number], MessageDescriptor> = {
  WEIGHTIEST_CRITERION: msg`いちばん重い項目の点が高いほう`,
  SMALLER_REQUEST: msg`市に求める金額が小さいほう`,
  EARLIER_RECEIPT: msg`受付が早いほう`,
};

const COUNTING: Record<CallRules['indicatorCounting'], MessageDescriptor> = {
  ON_DECISION: msg`採択を決めたとき`,
  ON_AGREEMENT: msg`協定を結んだとき`,
  ON_COMPLETION: msg`事業が完了したとき`,
};

/** How it is decided. */
export function DecidingFields({ rules, onChange }: Props) {
  const text = useText();
  const options = (words: Record<string, MessageDescriptor>) =>
    Object.entries(words).map(([value, label]) => ({ value, label: text(label) }));
  return (
    <Part title={<Trans>審査と決定</Trans>}>
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField
          at="/rules/quorum"
          label={<Trans>定足数（除斥でない委員の人数）</Trans>}
          value={rules.quorum}
          onChange={(quorum) => onChange({ quorum: quorum ?? 1 })}
        />
        <Select
          id="/rules/recusalRule"
          label={<Trans>除斥があるときの計算</Trans>}
          value={rules.recusalRule}
          options={options(RECUSAL)}
          onChange={({ target }) => onChange({ recusalRule: target.value as CallRules['recusalRule'] })}
        />
        <Select
          id="/rules/indicatorCounting"
          label={<Trans>計画の指標5に数える時</Trans>}
          value={rules.indicatorCounting}
          options={options(COUNTING)}
          onChange={({ target }) =>
            onChange({ indicatorCounting: target.value as CallRules['indicatorCounting'] })
          }
        />
      </div>
      <CheckboxGroup
        legend={<Trans>同点のときの決め方（選んだ順。最後は受付順）</Trans>}
        choices={options(TIES)}
        values={rules.tieRules}
        onChange={(tieRules) => onChange({ tieRules: tieRules as CallRules['tieRules'] })}
      />
    </Part>
  );
}
