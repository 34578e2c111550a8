import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { object, pipe, regex, string } from 'valibot';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { DateField } from '@/ui/form/DateField';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';

const schema = object({
  deadline: pipe(string(), regex(/^\d{4}-\d\d-\d\d$/, say(msg`新しい期限の日を入れてください。`))),
});

/** A later last day for corrections, also after the first has passed: people ask for it by telephone. */
export function MoreTime({ id }: { id: string }) {
  const cache = useQueryClient();
  const form = useForm(schema, { deadline: '' });
  return (
    <Form
      form={form}
      submit={<Trans>期限をのばす</Trans>}
      onSubmit={async ({ deadline }) => {
        await writing.POST('/api/v1/desk/registrations/{id}/deadline', {
          params: { path: { id } },
          body: { deadline },
        });
        form.reset();
        await cache.invalidateQueries({ queryKey: ['desk'] });
      }}
    >
      <DateField
        legend={<Trans>新しい期限</Trans>}
        hint={<Trans>申請した人に、メールで知らせます。</Trans>}
        required
        {...form.choice('deadline')}
      />
    </Form>
  );
}
