import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { maxLength, minLength, object, pipe, string, trim } from 'valibot';
import { say } from '@/lib/say';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/form/Failure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { TextArea } from '@/ui/TextArea';
import { leaveNews } from '../news';

export const LONGEST_REASON = 1000;

/** Something people will read: never empty, never endless. */
export const reasonValue = pipe(
  string(),
  trim(),
  minLength(1, say(msg`理由を入れてください。`)),
  maxLength(LONGEST_REASON, say(msg`1,000文字以内で書いてください。`)),
);

const reasonSchema = object({ reason: reasonValue });

/** Back to the inbox after something was decided, with everything at the desk read anew. */
export function useDecided() {
  const cache = useQueryClient();
  const navigate = useNavigate();
  /** @param letter the registration whose letter tells the decision */
  return (done: MessageDescriptor, letter?: string) => async () => {
    leaveNews({ done, ...(letter && { letter }) });
    await cache.invalidateQueries({ queryKey: ['desk'] });
    await navigate({ to: '/staff' });
  };
}

type ActionProps = { onAct: () => Promise<unknown>; children: ReactNode; look?: 'primary' | 'secondary' };

/** One click that decides; what went wrong is said beside it. */
export function Action({ onAct, children, look = 'primary' }: ActionProps) {
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [acting, setActing] = useState(false);
  const act = async () => {
    setActing(true);
    setFailure(null);
    try {
      await onAct();
    } catch (error) {
      setFailure(error);
      setAttempt((count) => count + 1);
    } finally {
      setActing(false);
    }
  };
  return (
    <div className="flex flex-col gap-3">
      {failure !== null && <Failure error={failure} attempt={attempt} />}
      <Button look={look} aria-disabled={acting} onClick={act} className="self-start">
        {acting ? <Trans>処理しています…</Trans> : children}
      </Button>
    </div>
  );
}

type ReasonProps = {
  label: ReactNode;
  hint?: ReactNode;
  submit: ReactNode;
  onSubmit: (reason: string) => Promise<unknown>;
};

/** A decision that somebody will read the reason of. */
export function ReasonForm({ label, hint, submit, onSubmit }: ReasonProps) {
  const form = useForm(reasonSchema, { reason: '' });
  return (
    <Form form={form} onSubmit={({ reason }) => onSubmit(reason)} submit={submit}>
      <TextArea label={label} hint={hint} required limit={LONGEST_REASON} {...form.field('reason')} />
    </Form>
  );
}
