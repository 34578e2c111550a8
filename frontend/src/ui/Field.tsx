import { Trans } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { RubyText } from './RubyText';

type FieldProps = {
  /** Given where an error summary has to find the control. */
  id?: string | undefined;
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
export function Field({ id: given, label, hint, error, required, children }: FieldProps) {
  const made = useId();
  const id = given ?? made;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
        {required && <RequiredMark />}
      </label>
      {hint && (
        <p id={hintId} className="text-ink-soft text-sm">
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined, required })}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}

/** What is wrong with one value, and how to put it right. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1 text-error-2 text-sm">
      <CircleAlert aria-hidden="true" className="mt-1 size-[1em] shrink-0" />
      <span>{typeof children === 'string' ? <RubyText>{children}</RubyText> : children}</span>
    </p>
  );
}

export function RequiredMark() {
  return (
    <span className="ml-2 text-error-2 text-sm">
      <Trans>※｜必須《ひっす》</Trans>
    </span>
  );
}
