import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { array, maxLength, minLength, object, pipe, regex, string, trim } from 'valibot';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { CheckboxGroup } from '@/ui/ChoiceGroup';
import { DateField } from '@/ui/form/DateField';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { TextField } from '@/ui/TextField';
import type { IssuedClient } from '../queries';
import { SCOPES } from './scopes';

const line = (missing: ReturnType<typeof say>) =>
  pipe(string(), trim(), minLength(1, missing), maxLength(100, say(msg`100文字以内で書いてください。`)));

const schema = object({
  name: line(say(msg`連携先の名前を入れてください。`)),
  contact: line(say(msg`連絡先を入れてください。`)),
  scopes: pipe(array(string()), minLength(1, say(msg`できることを1つ以上選んでください。`))),
  expiresOn: pipe(string(), regex(/^\d{4}-\d\d-\d\d$/, say(msg`1年以内の日付を入れてください。`))),
});

/** A year from now, less a day: the longest a key may be valid. */
function longest(): string {
  const day = new Date();
  day.setFullYear(day.getFullYear() + 1);
  day.setDate(day.getDate() - 1);
  return day.toISOString().slice(0, 10);
}

export function NewClientForm({ onCreated }: { onCreated: (issued: IssuedClient) => Promise<unknown> }) {
  const text = useText();
  const form = useForm(schema, { name: '', contact: '', scopes: [], expiresOn: longest() });
  return (
    <Form
      form={form}
      submit={<Trans>鍵を作る</Trans>}
      onSubmit={async (body, once) => {
        const { data } = await writing.POST('/api/v1/desk/clients', {
          body: { ...body, issuerSubject: null },
          once,
        });
        form.reset();
        await onCreated(data);
      }}
    >
      <TextField label={<Trans>連携先の名前</Trans>} required {...form.field('name')} />
      <TextField
        label={<Trans>困ったときの連絡先</Trans>}
        hint={<Trans>担当の部署と電話番号など。</Trans>}
        required
        {...form.field('contact')}
      />
      <CheckboxGroup
        legend={<Trans>できること</Trans>}
        required
        choices={SCOPES.map(({ scope, label }) => ({ value: scope, label: text(label), note: scope }))}
        {...form.choices('scopes')}
      />
      <DateField legend={<Trans>使える期限</Trans>} required {...form.choice('expiresOn')} />
    </Form>
  );
}
