import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { maxLength, minLength, object, pipe, string, trim } from 'valibot';
import { type Proposal, proposalThreadQuery } from '@/api/proposals';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { DateField } from '@/ui/form/DateField';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { TextArea } from '@/ui/TextArea';

const schema = object({
  text: pipe(
    string(),
    trim(),
    minLength(1, say(msg`文を入れてください。`)),
    maxLength(4000, say(msg`4,000文字以内で書いてください。`)),
  ),
  deadline: string(),
});

/** To all sides of the proposal, with a day by which an answer is needed if there is one. */
export function Say({ proposal }: { proposal: Proposal }) {
  const cache = useQueryClient();
  const form = useForm(schema, { text: '', deadline: '' });
  return (
    <Form
      form={form}
      submit={<Trans>送る</Trans>}
      onSubmit={async ({ text, deadline }, once) => {
        const { data } = await writing.POST('/api/v1/proposals/{id}/messages', {
          params: { path: { id: proposal.id } },
          body: { text, deadline: deadline || null },
          once,
        });
        cache.setQueryData(proposalThreadQuery(proposal.id).queryKey, data);
      }}
    >
      <TextArea {...form.field('text')} label={<Trans>伝えること</Trans>} limit={4000} required />
      <DateField {...form.choice('deadline')} legend={<Trans>返事の期限（あれば）</Trans>} />
    </Form>
  );
}
