import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId, useState } from 'react';
import { type DateParts, dateOf, partsOf } from '@/lib/dateInput';
import { formatDate } from '@/lib/dates';
import { useLocale } from '@/lib/display';
import { classes } from '../classes';
import { CONTROL_STYLE } from '../controlStyle';
import { FieldError, RequiredMark } from '../Field';

type Props = {
  legend: ReactNode;
  legendHidden?: boolean;
  /** 2026-11-28, or what was written while it is no day; empty when nothing was. */
  value: string;
  onChange: (value: string) => void;
  id?: string | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** For one's own birthday, which the browser may know. */
  birthday?: boolean;
};

/** A day somebody knows: three fields, the year as on their papers (2026, 令和8, R8), and what we understood. */
export function DateField({
  legend,
  legendHidden,
  value,
  onChange,
  id,
  hint,
  error,
  required,
  birthday,
}: Props) {
  const own = useId();
  const locale = useLocale();
  const [parts, setParts] = useState<DateParts>(() => partsOf(value));
  const understood = dateOf(parts);
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ') || undefined;

  const change = (part: keyof DateParts, text: string) => {
    const next = { ...parts, [part]: text };
    setParts(next);
    const nothing = Object.values(next).every((written) => written.trim() === '');
    onChange(dateOf(next) ?? (nothing ? '' : Object.values(next).join('-')));
  };

  const field = (part: keyof DateParts, label: ReactNode, width: string) => (
    <label className="flex items-center gap-2">
      <input
        id={part === 'year' ? id : undefined}
        type="text"
        // Eras need letters; months and days do not.
        inputMode={part === 'year' ? 'text' : 'numeric'}
        autoComplete={birthday ? `bday-${part}` : 'off'}
        className={classes(CONTROL_STYLE, width)}
        value={parts[part]}
        aria-invalid={error ? true : undefined}
        onChange={(event) => change(part, event.target.value)}
      />
      <span>{label}</span>
    </label>
  );

  return (
    <fieldset aria-describedby={described} className="flex flex-col gap-1">
      <legend className={legendHidden ? 'sr-only' : 'mb-1 font-bold'}>
        {legend}
        {required && <RequiredMark />}
      </legend>
      {hint && (
        <p id={`${own}-hint`} className="text-ink-soft text-sm">
          {hint}
        </p>
      )}
      <div className="flex flex-wrap gap-x-3 gap-y-2">
        {field('year', <Trans>｜年《ねん》</Trans>, 'max-w-24')}
        {field('month', <Trans>｜月《がつ》</Trans>, 'max-w-15')}
        {field('day', <Trans>｜日《にち》</Trans>, 'max-w-15')}
      </div>
      <p role="status" className="min-h-7 text-ink-soft text-sm">
        {understood && (
          <>
            {formatDate(understood, 'full', locale)}
            {locale !== 'en' && `　${formatDate(understood, 'era', locale)}`}
          </>
        )}
      </p>
      {error && <FieldError id={`${own}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
