import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import * as v from 'valibot';
import type { components } from '@/api/schema';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Select } from '@/ui/Select';
import { DECLINE_REASONS } from './matchWords';

type MatchEnd = components['schemas']['MatchEnd'];

const schema = v.object({ reason: v.string() });

type Props = {
  onEnd: (body: MatchEnd) => Promise<unknown>;
  submit: ReactNode;
  children: ReactNode;
};

/** A no, or an end. The reason is for the city's figures alone, and may stay unsaid. */
export function EndForm({ onEnd, submit, children }: Props) {
  const text = useText();
  const form = useForm(schema, { reason: '' });
  return (
    <Form
      form={form}
      onSubmit={({ reason }) => onEnd({ reason: (reason || null) as MatchEnd['reason'] })}
      submit={submit}
    >
      {children}
      <Select
        {...form.field('reason')}
        label={<Trans>｜理由《りゆう》（｜書《か》かなくてもかまいません）</Trans>}
        hint={
          <Trans>
            ｜相手《あいて》には｜見《み》えません。｜次《つぎ》のおすすめをよくするためだけに｜使《つか》います。
          </Trans>
        }
        options={[
          { value: '', label: text(msg`言わない`) },
          ...Object.entries(DECLINE_REASONS).map(([value, label]) => ({ value, label: text(label) })),
        ]}
      />
    </Form>
  );
}
