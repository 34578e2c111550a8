import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import type { Call } from '@/api/calls';
import { type Proposal, proposalQuery } from '@/api/proposals';
import { writing } from '@/api/writing';
import { percent } from '@/lib/money';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Told } from '@/ui/Told';
import { Yen } from '@/ui/Yen';
import { Frame, useFrom } from './Frame';
import { wayOn } from './wayOn';

const schema = v.object({ slot: v.string() });

/** Another slot has another cap and other conditions; what was written stays. */
export function SlotStep({ proposal, call }: { proposal: Proposal; call: Call }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const from = useFrom();
  const form = useForm(schema, { slot: proposal.slot });

  const change = async ({ slot }: { slot: string }) => {
    let changed = proposal;
    if (slot !== proposal.slot) {
      const { data } = await writing.PATCH('/api/v1/proposals/{id}', {
        params: { path: { id: proposal.id } },
        body: { slot },
        ifMatch: proposal.revision,
      });
      changed = data as Proposal;
      queries.setQueryData(proposalQuery(proposal.id).queryKey, changed);
    }
    await navigate(wayOn(changed, 'slot', from));
  };

  return (
    <Frame proposal={proposal} slug="slot">
      <Form form={form} onSubmit={change} submit={<Trans>｜次《つぎ》へ</Trans>}>
        <RadioGroup
          {...form.choice('slot')}
          legend={<Trans>｜枠《わく》</Trans>}
          legendHidden
          choices={call.rules.slots.map((slot) => ({
            value: slot.code,
            label: (
              <span className="flex flex-col py-1">
                <span className="font-bold">
                  <Told of={slot.title} />
                </span>
                <span className="text-ink-soft text-sm">
                  {slot.description && <Told of={slot.description} />}
                  <Trans>
                    ｜費用《ひよう》の{percent(slot.rate ?? 0)}、
                    <Yen of={slot.cap ?? 0} round />
                    まで。
                  </Trans>
                </span>
              </span>
            ),
          }))}
        />
      </Form>
    </Frame>
  );
}
