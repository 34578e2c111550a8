import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useText } from '@/lib/useText';
import { CheckboxGroup } from '@/ui/ChoiceGroup';

const POINTS = [
  msg`市民活動にあたる（宗教・政治・選挙が目的ではない）`,
  msg`企業は、公益のための活動だけを数えている`,
  msg`規約・会則と名簿がそろっている`,
  msg`市内で活動している、または市民が参加できる`,
  msg`同じ団体が二重に登録されていない`,
];

/** An aid to memory for the person who decides; it decides nothing and is not kept. */
export function Checklist() {
  const text = useText();
  const [checked, setChecked] = useState<string[]>([]);
  return (
    <section className="rounded-12 border border-line p-5">
      <CheckboxGroup
        legend={<Trans>確かめること</Trans>}
        choices={POINTS.map((point, index) => ({ value: String(index), label: text(point) }))}
        values={checked}
        onChange={setChecked}
      />
    </section>
  );
}
