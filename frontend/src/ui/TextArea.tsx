import { Trans } from '@lingui/react/macro';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { useDebounced } from '@/lib/useDebounced';
import { classes } from './classes';
import { CONTROL_STYLE } from './controlStyle';
import { Field } from './Field';

type Props = Omit<ComponentProps<'textarea'>, 'placeholder' | 'maxLength'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** How many characters there may be; longer texts are kept, and said to be too long. */
  limit?: number;
};

/** Room for more than a line; it grows with the text. */
export function TextArea({
  label,
  hint,
  error,
  id,
  limit,
  required = false,
  className,
  onChange,
  ...rest
}: Props) {
  const [length, setLength] = useState(() => lengthOf(rest.value ?? rest.defaultValue));
  const left = limit === undefined ? undefined : limit - length;
  const told = useDebounced(left, 1000);
  return (
    <div>
      <Field id={id} label={label} hint={hint} error={error} required={required}>
        {(control) => (
          <textarea
            rows={4}
            className={classes(CONTROL_STYLE, 'field-sizing-content max-h-[60vh] min-h-32', className)}
            {...control}
            {...rest}
            ref={(element) => {
              const cleanup = typeof rest.ref === 'function' ? rest.ref(element) : undefined;
              // The form fills the field itself: what stands there at the beginning counts too.
              if (element) setLength(lengthOf(element.value));
              return cleanup;
            }}
            onChange={(event) => {
              setLength(lengthOf(event.target.value));
              onChange?.(event);
            }}
          />
        )}
      </Field>
      {left !== undefined && (
        <>
          <p
            aria-hidden="true"
            className={classes('text-right text-sm', left < 0 ? 'font-bold text-error-2' : 'text-ink-soft')}
          >
            <CharactersLeft left={left} />
          </p>
          {/* Aloud only when it matters and the typing rests. */}
          <p role="status" className="sr-only">
            {told !== undefined && told < 20 && <CharactersLeft left={told} />}
          </p>
        </>
      )}
    </div>
  );
}

function CharactersLeft({ left }: { left: number }) {
  const over = -left;
  return left >= 0 ? (
    <Trans>あと{left}｜文字《もじ》</Trans>
  ) : (
    <Trans>{over}｜文字《もじ》｜多《おお》いです</Trans>
  );
}

const lengthOf = (value: unknown) => [...String(value ?? '')].length;
