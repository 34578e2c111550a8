import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import { CONTROL_STYLE } from './controlStyle';
import { Field } from './Field';

type Props = ComponentProps<'select'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Options hold plain text only: the browser shows no readings in them. */
  options: { value: string; label: string }[];
};

export function Select({ label, hint, error, options, id, required = false, className, ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required}>
      {(control) => (
        <select className={classes(CONTROL_STYLE, 'pr-8', className)} {...control} {...rest}>
          {options.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
