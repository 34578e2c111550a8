import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { maxLength, minLength, object, picklist, pipe, string, trim } from 'valibot';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { TextField } from '@/ui/TextField';
import { Desk } from '../Desk';

const CHANNELS = ['PHONE', 'COUNTER', 'POST'] as const;

const schema = object({
  channel: picklist(CHANNELS, say(msg`受け付けた方法を選んでください。`)),
  name: pipe(
    string(),
    trim(),
    minLength(1, say(msg`団体の名前を入れてください。`)),
    maxLength(200, say(msg`200文字以内で書いてください。`)),
  ),
});

/** What people say at the counter or the telephone goes the same way as what they write themselves. */
export function IntakePage() {
  const text = useText();
  const navigate = useNavigate();
  const form = useForm(schema, { channel: undefined, name: '' });
  return (
    <Desk
      title={text(msg`電話・窓口の受付`)}
      roles="COUNTER"
      lead={
        <Trans>
          電話、窓口、郵便で受けた団体登録を、本人に代わって入力します。だれが代わって入力したかが記録に残り、オンラインの申請と同じ受付箱に入ります。
        </Trans>
      }
    >
      <div className="max-w-prose">
        <Form
          form={form}
          submit={<Trans>入力を始める</Trans>}
          onSubmit={async ({ channel, name }, once) => {
            const { data } = await writing.POST('/api/v1/desk/registrations', {
              body: { channel, answers: { name } as never, representative: null },
              once,
            });
            await navigate({ href: `/registrations/${data.id}` });
          }}
        >
          <RadioGroup
            legend={<Trans>受け付けた方法</Trans>}
            required
            choices={[
              { value: 'PHONE', label: <Trans>電話</Trans> },
              { value: 'COUNTER', label: <Trans>窓口</Trans> },
              { value: 'POST', label: <Trans>郵便</Trans> },
            ]}
            {...form.choice('channel')}
          />
          <TextField label={<Trans>団体の名前</Trans>} required {...form.field('name')} />
        </Form>
      </div>
    </Desk>
  );
}
