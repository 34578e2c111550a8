import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { object, picklist } from 'valibot';
import type { components } from '@/api/schema';
import { say } from '@/lib/say';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';

type Reason = components['schemas']['GivingUpMail']['reason'];

const REASONS = ['TOLD_OTHERWISE', 'NOBODY_THERE', 'NOT_NEEDED'] as const satisfies readonly Reason[];

const schema = object({ reason: picklist(REASONS, say(msg`片づける理由を選んでください。`)) });

/** Why nobody has to send it any more. */
export function GivingUp({ onSubmit }: { onSubmit: (reason: Reason) => Promise<unknown> }) {
  const form = useForm(schema, { reason: undefined });
  return (
    <Form form={form} submit={<Trans>片づける</Trans>} onSubmit={({ reason }) => onSubmit(reason)}>
      <RadioGroup
        legend={<Trans>片づける理由</Trans>}
        required
        choices={[
          { value: 'TOLD_OTHERWISE', label: <Trans>電話や手紙で知らせた</Trans> },
          { value: 'NOBODY_THERE', label: <Trans>あて先が使われていない</Trans> },
          { value: 'NOT_NEEDED', label: <Trans>知らせる必要がなくなった</Trans> },
        ]}
        {...form.choice('reason')}
      />
    </Form>
  );
}
