import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import { CONTROL_STYLE } from './controlStyle';
import { Field } from './Field';

type Props = Omit<ComponentProps<'input'>, 'placeholder'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
};

export function TextField({ label, hint, error, id, required = false, className, ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required}>
      {(control) => (
        <input type="text" className={classes(CONTROL_STYLE, className)} {...control} {...rest} />
      )}
    </Field>
  );
}
