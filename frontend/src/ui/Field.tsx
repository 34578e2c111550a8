import { Trans } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';

type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** Gets what ties the control to its words. */
  children: (control: ControlProps) => ReactNode;
};

export type ControlProps = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  required: boolean | undefined;
};

/** A label above, a hint before and an error after the control: all of them told with it. */
export function Field({ label, hint, error, required, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
        {required && (
          <span className="ml-2 text-error-2 text-sm">
            <Trans>※｜必須《ひっす》</Trans>
          </span>
        )}
      </label>
      {hint && (
        <p id={hintId} className="text-ink-soft text-sm">
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined, required })}
      {error && (
        <p id={errorId} className="flex items-start gap-1 text-error-2 text-sm">
          <CircleAlert aria-hidden="true" className="mt-1 size-[1em] shrink-0" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
