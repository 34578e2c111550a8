import { Trans } from '@lingui/react/macro';
import { Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { classes } from '../classes';
import { CONTROL_STYLE } from '../controlStyle';
import { Field } from '../Field';

type Props = Omit<ComponentProps<'input'>, 'type' | 'placeholder'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** `current-password` where it is known, `new-password` where it is made: the browser's helper needs it. */
  autoComplete: 'current-password' | 'new-password';
};

/** What is typed can be looked at; pasting is welcome. */
export function PasswordField({ label, hint, error, id, required = false, className, ...rest }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <Field id={id} label={label} hint={hint} error={error} required={required}>
      {(control) => (
        <div className="flex gap-2 max-sm:flex-col">
          <input
            type={shown ? 'text' : 'password'}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            className={classes(CONTROL_STYLE, className)}
            {...control}
            {...rest}
          />
          <button
            type="button"
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
            className="inline-flex min-h-11 shrink-0 items-center gap-2 self-start rounded-8 border border-field-line bg-white px-3 hover:bg-mist sm:min-h-12"
          >
            {shown ? (
              <EyeOff aria-hidden="true" className="size-5" />
            ) : (
              <Eye aria-hidden="true" className="size-5" />
            )}
            <span>
              <Trans>｜文字《もじ》を｜見《み》せる</Trans>
            </span>
          </button>
        </div>
      )}
    </Field>
  );
}
