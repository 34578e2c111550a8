import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { email, isoDate, literal, maxLength, minLength, object, pipe, string, trim, union } from 'valibot';
import type { components } from '@/api/schema';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { Select } from '@/ui/Select';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { Back, Desk } from '../Desk';
import { AGE_BANDS, CHANNELS, RESOURCES, SIDES } from './words';

type Taken = components['schemas']['IntakeTaken'];

const chosen = (message: () => string) => pipe(string(), minLength(1, message));
const short = (limit: number) =>
  pipe(string(), trim(), maxLength(limit, say(msg`長すぎます。短くしてください。`)));

const schema = object({
  channel: chosen(say(msg`受け付けた方法を選んでください。`)),
  side: chosen(say(msg`どちらかを選んでください。`)),
  resource: chosen(say(msg`種類を選んでください。`)),
  ageBand: string(),
  consent: chosen(say(msg`同意の確かめ方を選んでください。`)),
  consentedOn: pipe(string(), isoDate(say(msg`日にちを入れてください。`))),
  name: pipe(short(80), minLength(1, say(msg`名前を入れてください。`))),
  kana: short(80),
  phone: short(40),
  email: union(
    [literal(''), pipe(string(), trim(), email())],
    say(msg`メールアドレスの形を確かめてください。`),
  ),
  address: short(200),
  hints: short(400),
});

/** Somebody who called, came or wrote: who never appears in public, nor to groups unmediated. */
export function NewIntakePage() {
  const text = useText();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const form = useForm(schema, {
    channel: 'PHONE',
    side: 'NEED',
    resource: '',
    ageBand: '',
    consent: '',
    consentedOn: dayIn(new Date()),
    name: '',
    kana: '',
    phone: '',
    email: '',
    address: '',
    hints: '',
  });
  const said = (value: string) => value || null;
  return (
    <Desk
      title={text(msg`電話・窓口の相談を受け付ける`)}
      roles="COORDINATION"
      lead={
        <Trans>
          アカウントのない人の「してほしいこと」「できること」を、本人に代わって書きます。ホームページには出ません。団体にも、コーディネーターを通してだけ伝わります。
        </Trans>
      }
    >
      <Back to="/staff/matching">
        <Trans>コーディネート</Trans>
      </Back>
      <div className="max-w-prose">
        <Form
          form={form}
          submit={<Trans>受け付けて、内容を書く</Trans>}
          onSubmit={async (values, once) => {
            const { data } = await writing.POST('/api/v1/desk/intakes', {
              once,
              body: {
                channel: values.channel as Taken['channel'],
                side: values.side as Taken['side'],
                resource: values.resource as Taken['resource'],
                ageBand: said(values.ageBand) as Taken['ageBand'],
                consent: values.consent as Taken['consent'],
                consentedOn: values.consentedOn,
                contact: {
                  name: values.name,
                  kana: said(values.kana),
                  phone: said(values.phone),
                  email: said(values.email),
                  address: said(values.address),
                  hints: said(values.hints),
                },
              },
            });
            await cache.invalidateQueries({ queryKey: ['desk'] });
            const listing = data.listings[0];
            await (listing
              ? navigate({
                  to: '/me/listings/$listingId/$step',
                  params: { listingId: listing.id, step: 'where' },
                })
              : navigate({ to: '/staff/matching/intakes/$id', params: { id: data.id } }));
          }}
        >
          <RadioGroup
            {...form.choice('channel')}
            inline
            required
            legend={<Trans>受け付けた方法</Trans>}
            choices={(['PHONE', 'COUNTER', 'POST'] as const).map((value) => ({
              value,
              label: text(CHANNELS[value]),
            }))}
          />
          <RadioGroup
            {...form.choice('side')}
            inline
            required
            legend={<Trans>どちらの相談か</Trans>}
            choices={Object.entries(SIDES).map(([value, label]) => ({ value, label: text(label) }))}
          />
          <RadioGroup
            {...form.choice('resource')}
            inline
            required
            legend={<Trans>協力の種類</Trans>}
            choices={Object.entries(RESOURCES).map(([value, label]) => ({ value, label: text(label) }))}
          />
          <Select
            {...form.field('ageBand')}
            label={<Trans>年代（聞いたときだけ）</Trans>}
            options={[
              { value: '', label: text(msg`聞いていない`) },
              ...Object.entries(AGE_BANDS).map(([value, label]) => ({ value, label: text(label) })),
            ]}
          />
          <RadioGroup
            {...form.choice('consent')}
            inline
            required
            legend={<Trans>市が書きとめることへの、本人の同意</Trans>}
            choices={[
              { value: 'SPOKEN', label: <Trans>電話・窓口で聞いた</Trans> },
              { value: 'SIGNED', label: <Trans>紙に署名した</Trans> },
            ]}
          />
          <TextField
            {...form.field('consentedOn')}
            type="date"
            max={dayIn(new Date())}
            className="max-w-56"
            label={<Trans>同意の日</Trans>}
          />
          <Notice title={<Trans>連絡先は別にしまいます</Trans>}>
            <p>
              <Trans>
                暗号化して、この受付の中だけに置きます。読むたびに記録が残り、終わると消えます。電話、住所、メールのどれか一つは入れてください。
              </Trans>
            </p>
          </Notice>
          <TextField {...form.field('name')} required autoComplete="off" label={<Trans>名前</Trans>} />
          <TextField {...form.field('kana')} autoComplete="off" label={<Trans>ふりがな</Trans>} />
          <TextField {...form.field('phone')} type="tel" autoComplete="off" label={<Trans>電話</Trans>} />
          <TextField {...form.field('address')} autoComplete="off" label={<Trans>住所</Trans>} />
          <TextField {...form.field('email')} type="email" autoComplete="off" label={<Trans>メール</Trans>} />
          <TextArea
            {...form.field('hints')}
            limit={400}
            label={<Trans>連絡のしかた</Trans>}
            hint={<Trans>例：昼の2時から4時に電話。ゆっくり話す。</Trans>}
          />
        </Form>
      </div>
    </Desk>
  );
}
