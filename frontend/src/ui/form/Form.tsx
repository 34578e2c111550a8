import { Trans } from '@lingui/react/macro';
import { type ReactNode, useRef, useState } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { fieldName, isCancelled, isRefused } from '@/lib/failures';
import { Button } from '../Button';
import { ErrorSummary } from '../ErrorSummary';
import { type Explain, Failure } from './Failure';
import { useErrorTitle } from './useErrorTitle';
import type { AnyForm } from './useForm';

type Props<In extends FieldValues, Out extends FieldValues> = {
  form: AnyForm<In, Out>;
  /** Gets the checked values, and a key under which a repeated try is done only once (`once` of the client). */
  onSubmit: (values: Out, once: string) => Promise<unknown>;
  children: ReactNode;
  submit: ReactNode;
  /** What stands beside the button. */
  beside?: ReactNode;
  /** The page's own words for a refusal it expects; others speak for themselves. */
  explain?: Explain;
  /** The page's own words for what the server finds wrong with a value, by the name of its rule. */
  words?: Record<string, () => string>;
  /** Nothing can be sent for now. */
  off?: boolean;
};

/** Checks before it sends, says what is wrong in one place, keeps everything that was written. */
export function Form<In extends FieldValues, Out extends FieldValues>({
  form,
  onSubmit,
  children,
  submit,
  beside,
  explain,
  words = {},
  off = false,
}: Props<In, Out>) {
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const keyOf = useKeys();
  const errors = form.listErrors();
  const { isSubmitting } = form.formState;
  useErrorTitle(errors.length > 0 || failure !== null);

  const refuse = (error: unknown) => {
    if (isCancelled(error)) return;
    const places = isRefused(error) ? error.errors : [];
    const known = places.filter(({ pointer }) => fieldName(pointer) in form.getValues());
    for (const { pointer, detail, code } of known) {
      const message = words[code]?.() ?? detail;
      form.setError(fieldName(pointer) as FieldPath<In>, { type: 'server', message });
    }
    if (known.length === 0 || known.length < places.length) setFailure(error);
    setAttempt((count) => count + 1);
  };

  const send = form.handleSubmit(
    async (values) => {
      setFailure(null);
      try {
        await onSubmit(values, keyOf(values));
      } catch (error) {
        refuse(error);
      }
    },
    () => {
      setFailure(null);
      setAttempt((count) => count + 1);
    },
  );

  return (
    <form noValidate onSubmit={(event) => (isSubmitting || off ? event.preventDefault() : send(event))}>
      <div className="flex flex-col gap-6">
        <ErrorSummary errors={errors} attempt={attempt} />
        {failure !== null && <Failure error={failure} attempt={attempt} explain={explain} />}
        {children}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button type="submit" aria-disabled={isSubmitting || off} className="min-h-14 px-8 text-lg">
            {isSubmitting ? <Trans>｜送《おく》っています…</Trans> : submit}
          </Button>
          {beside}
        </div>
      </div>
    </form>
  );
}

/** The same values carry the same key until they change. */
function useKeys() {
  const last = useRef({ values: '', key: '' });
  return (values: unknown) => {
    const written = JSON.stringify(values);
    if (last.current.values !== written) {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      const key = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      last.current = { values: written, key };
    }
    return last.current.key;
  };
}
