import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { check, email, forward, maxLength, object, picklist, pipe, string, trim } from 'valibot';
import { cityQuery } from '@/api/queries';
import { useMe } from '@/api/session';
import { writing } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { DateField } from '@/ui/form/DateField';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { OFFICES, type Office } from './offices';

const ROLES = Object.keys(OFFICES) as Office[];
/** Only administrators make others as powerful as the secretariat. */
const POWERFUL: Office[] = ['SECRETARIAT', 'ADMINISTRATOR'];

const schema = pipe(
  object({
    email: pipe(
      string(),
      trim(),
      email(say(msg`メールアドレスの形を確かめてください。`)),
      maxLength(254, say(msg`254文字以内で書いてください。`)),
    ),
    role: picklist(ROLES, say(msg`役割を選んでください。`)),
    department: string(),
    until: string(),
  }),
  forward(
    check(
      ({ role, department }) => role !== 'DEPARTMENT_STAFF' || department !== '',
      say(msg`担当課を選んでください。`),
    ),
    ['department'],
  ),
);

/** Offices are given by a letter with a link, never by a click on somebody's account. */
export function InviteForm() {
  const text = useText();
  const cache = useQueryClient();
  const me = useMe();
  const { data: city } = useQuery(cityQuery(useLocale()));
  const [sent, setSent] = useState(false);
  const form = useForm(schema, { email: '', role: undefined, department: '', until: '' });
  const roles = ROLES.filter((role) => me?.office?.role === 'ADMINISTRATOR' || !POWERFUL.includes(role));
  return (
    <Form
      form={form}
      submit={<Trans>招待のメールを送る</Trans>}
      onSubmit={async ({ department, until, ...invited }) => {
        await writing.POST('/api/v1/desk/office-invitations', {
          body: { ...invited, department: department || null, until: until || null },
        });
        form.reset();
        setSent(true);
        await cache.invalidateQueries({ queryKey: ['desk', 'invitations'] });
      }}
    >
      {sent && <Notice kind="success" role="status" title={<Trans>招待のメールを送りました</Trans>} />}
      <TextField label={<Trans>メールアドレス</Trans>} type="email" required {...form.field('email')} />
      <Select
        label={<Trans>役割</Trans>}
        required
        options={[
          { value: '', label: '' },
          ...roles.map((role) => ({ value: role, label: text(OFFICES[role]) })),
        ]}
        {...form.field('role')}
      />
      {form.watch('role') === 'DEPARTMENT_STAFF' && (
        <Select
          label={<Trans>担当課</Trans>}
          required
          options={[
            { value: '', label: '' },
            ...(city?.departments ?? []).map(({ code, label }) => ({ value: code, label })),
          ]}
          {...form.field('department')}
        />
      )}
      <DateField
        legend={<Trans>役割の終わる日</Trans>}
        hint={<Trans>決まっていないときは、入れなくてかまいません。</Trans>}
        {...form.choice('until')}
      />
    </Form>
  );
}
