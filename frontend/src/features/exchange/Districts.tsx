import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { City } from '@/api/types';
import { useLocale } from '@/lib/display';
import { CheckboxGroup } from '@/ui/ChoiceGroup';
import { Term } from '@/ui/Term';

type Props = {
  city: City;
  legend: ReactNode;
  hint?: ReactNode;
  id?: string | undefined;
  error?: ReactNode;
  values: string[];
  onChange: (values: string[]) => void;
};

/** All districts in the order of the syllabary, in columns where there is room. */
export function Districts({ city, values, onChange, ...rest }: Props) {
  const locale = useLocale();
  const sorted = [...city.districts].sort((a, b) =>
    locale === 'en' ? a.label.localeCompare(b.label) : a.kana.localeCompare(b.kana, 'ja'),
  );
  return (
    <div className="[&_fieldset>div:last-child]:grid [&_fieldset>div:last-child]:grid-cols-2 [&_fieldset>div:last-child]:gap-x-4 sm:[&_fieldset>div:last-child]:grid-cols-3">
      <CheckboxGroup
        {...rest}
        choices={sorted.map((district) => ({ value: district.code, label: <Term of={district} /> }))}
        values={values}
        onChange={onChange}
      />
      {values.length > 0 && (
        <p role="status" className="mt-2 text-ink-soft text-sm">
          <Trans>{values.length}つ｜選《えら》んでいます</Trans>
        </p>
      )}
    </div>
  );
}
