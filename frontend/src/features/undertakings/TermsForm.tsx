import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import * as v from 'valibot';
import { say } from '@/lib/say';
import { DateField } from '@/ui/form/DateField';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import type { Terms } from './queries';

const needed = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(say(msg`ここを｜書《か》いてください`)),
  v.maxLength(2000, say(msg`2,000｜文字《もじ》までにしてください`)),
);
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, say(msg`｜日付《ひづけ》を｜確《たし》かめてください`)),
);

const schema = v.object({
  groupRole: needed,
  cityRole: needed,
  conditions: v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(2000, say(msg`2,000｜文字《もじ》までにしてください`)),
  ),
  amount: v.pipe(
    v.string(),
    v.transform((text) => text.normalize('NFKC').replace(/[,円\s]/g, '')),
    v.regex(/^[1-9]\d{0,9}$/, say(msg`｜数字《すうじ》で｜書《か》いてください`)),
  ),
  startsOn: day,
  endsOn: day,
  reason: v.string(),
});

type Props = {
  terms: Terms;
  submit: ReactNode;
  /** A change of what was agreed says why. */
  withReason?: boolean;
  onSubmit: (terms: Terms, reason: string) => Promise<unknown>;
};

/** Who does what, for how much, from when to when. */
export function TermsForm({ terms, submit, withReason, onSubmit }: Props) {
  const form = useForm(withReason ? v.object({ ...schema.entries, reason: needed }) : schema, {
    groupRole: terms.groupRole,
    cityRole: terms.cityRole,
    conditions: terms.conditions ?? '',
    amount: String(terms.amount ?? ''),
    startsOn: terms.startsOn,
    endsOn: terms.endsOn,
    reason: '',
  });
  return (
    <Form
      form={form}
      submit={submit}
      onSubmit={({ reason, amount, conditions, ...rest }) =>
        onSubmit({ ...rest, conditions: conditions || null, amount: Number(amount) }, reason)
      }
    >
      <TextArea
        {...form.field('groupRole')}
        label={<Trans>｜団体《だんたい》がすること</Trans>}
        required
        limit={2000}
        lang="ja"
      />
      <TextArea
        {...form.field('cityRole')}
        label={<Trans>｜市《し》がすること</Trans>}
        required
        limit={2000}
        lang="ja"
      />
      <TextArea
        {...form.field('conditions')}
        label={<Trans>｜条件《じょうけん》（あれば）</Trans>}
        limit={2000}
        lang="ja"
      />
      <TextField
        {...form.field('amount')}
        label={<Trans>｜市《し》が｜出《だ》すお｜金《かね》（｜円《えん》）</Trans>}
        inputMode="numeric"
        className="max-w-64"
        required
      />
      <DateField {...form.choice('startsOn')} legend={<Trans>｜始《はじ》まりの｜日《ひ》</Trans>} required />
      <DateField {...form.choice('endsOn')} legend={<Trans>｜終《お》わりの｜日《ひ》</Trans>} required />
      {withReason && (
        <TextArea
          {...form.field('reason')}
          label={<Trans>｜変《か》える｜理由《りゆう》</Trans>}
          required
          limit={2000}
          lang="ja"
        />
      )}
    </Form>
  );
}
