import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as v from 'valibot';
import { invitationsQuery } from '@/api/membership';
import type { IssuedInvitation } from '@/api/types';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { InvitationLink } from './InvitationLink';

const schema = v.object({
  role: v.picklist(['MEMBER', 'MANAGER'], say(msg`ひとつえらんでください`)),
});

/** A link for one person, made here and given by hand: no address of theirs has to be typed. */
export function Invite({ groupId }: { groupId: string }) {
  const queries = useQueryClient();
  const [issued, setIssued] = useState<IssuedInvitation | null>(null);
  const form = useForm(schema, { role: 'MEMBER' as const });

  const invite = async ({ role }: v.InferOutput<typeof schema>) => {
    const params = { path: { id: groupId } };
    const { data } = await writing.POST('/api/v1/groups/{id}/invitations', { params, body: { role } });
    setIssued(data);
    await queries.invalidateQueries({ queryKey: invitationsQuery(groupId).queryKey });
  };

  return (
    <section aria-labelledby="invite" className="mb-10 flex flex-col gap-4 rounded-12 bg-mist p-5 sm:p-8">
      <h2 id="invite" className="font-bold text-xl">
        <Trans>｜人《ひと》を｜招待《しょうたい》する</Trans>
      </h2>
      {issued ? (
        <InvitationLink key={issued.secret} issued={issued} onAnother={() => setIssued(null)} />
      ) : (
        <Form
          form={form}
          onSubmit={invite}
          submit={<Trans>｜招待《しょうたい》のリンクを｜作《つく》る</Trans>}
        >
          <RadioGroup
            {...form.choice('role')}
            legend={<Trans>どちらで｜招待《しょうたい》しますか</Trans>}
            choices={[
              {
                value: 'MEMBER',
                label: <Trans>メンバー（｜見《み》る、｜申請《しんせい》をいっしょに｜書《か》く）</Trans>,
              },
              {
                value: 'MANAGER',
                label: <Trans>｜管理者《かんりしゃ》（ページやお｜知《し》らせを｜直《なお》す）</Trans>,
              },
            ]}
          />
        </Form>
      )}
    </section>
  );
}
