import type { ReactNode } from 'react';
import * as v from 'valibot';
import type { Explain } from './Failure';
import { Form } from './Form';
import { useForm } from './useForm';

type Props = {
  /** Does it; the key makes a repeated try happen only once (`once` of the client). */
  onSubmit: (once: string) => Promise<unknown>;
  submit: ReactNode;
  children?: ReactNode;
  beside?: ReactNode;
  explain?: Explain;
  off?: boolean;
};

const NOTHING_TO_WRITE = v.object({});

/** One thing to do, with nothing to write: it tells when it cannot be done, as every form does. */
export function ActForm({ onSubmit, children, ...rest }: Props) {
  const form = useForm(NOTHING_TO_WRITE, {});
  return (
    <Form form={form} onSubmit={(_, once) => onSubmit(once)} {...rest}>
      {children}
    </Form>
  );
}
