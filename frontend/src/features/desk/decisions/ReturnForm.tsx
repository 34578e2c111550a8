import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { array, minLength, object, pipe, string } from 'valibot';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { CheckboxGroup } from '@/ui/ChoiceGroup';
import { DateField } from '@/ui/form/DateField';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { TextArea } from '@/ui/TextArea';
import { LONGEST_REASON, reasonValue } from './Decision';

/** What people can be asked to look at again, by its name in the contract. */
const FIELDS = [
  { value: 'name', label: msg`名前` },
  { value: 'nameKana', label: msg`名前のふりがな` },
  { value: 'kind', label: msg`団体の種類` },
  { value: 'corporateNumber', label: msg`法人番号` },
  { value: 'purpose', label: msg`目的` },
  { value: 'activities', label: msg`活動内容` },
  { value: 'mainField', label: msg`主な分野` },
  { value: 'district', label: msg`地区` },
  { value: 'address', label: msg`所在地` },
  { value: 'memberCount', label: msg`会員数` },
  { value: 'representative', label: msg`代表者` },
  { value: 'documents', label: msg`書類` },
  { value: 'declaration', label: msg`活動についての宣言` },
];

const schema = object({
  fields: pipe(array(string()), minLength(1, say(msg`直してほしい項目を選んでください。`))),
  reason: reasonValue,
  deadline: string(),
});

type Asked = { reason: string; fields: string[]; deadline: string | null };

/** Names what has to be corrected, why, and by when, in one notice. */
export function ReturnForm({ onSubmit }: { onSubmit: (asked: Asked) => Promise<unknown> }) {
  const text = useText();
  const form = useForm(schema, { fields: [], reason: '', deadline: '' });
  return (
    <Form
      form={form}
      submit={<Trans>差し戻す</Trans>}
      onSubmit={({ deadline, ...asked }) => onSubmit({ ...asked, deadline: deadline || null })}
    >
      <CheckboxGroup
        legend={<Trans>直してほしい項目</Trans>}
        required
        choices={FIELDS.map(({ value, label }) => ({ value, label: text(label) }))}
        {...form.choices('fields')}
      />
      <TextArea
        label={<Trans>理由</Trans>}
        hint={<Trans>申請した人に、このまま伝わります。</Trans>}
        required
        limit={LONGEST_REASON}
        {...form.field('reason')}
      />
      <DateField
        legend={<Trans>直す期限</Trans>}
        hint={<Trans>入れないときは、市の決まりの日数になります。</Trans>}
        {...form.choice('deadline')}
      />
    </Form>
  );
}
