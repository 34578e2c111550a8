import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as v from 'valibot';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { TextArea } from '@/ui/TextArea';
import type { ItemView } from './queries';

const schema = v.object({
  mark: v.pipe(v.string(), v.nonEmpty(say(msg`1から5でえらんでください`))),
  comment: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(say(msg`ここを｜書《か》いてください`)),
    v.maxLength(2000, say(msg`2,000｜文字《もじ》までにしてください`)),
  ),
});

/** After the final report: how a member sees what became of it, once. */
export function Evaluating({ view }: { view: ItemView }) {
  const cache = useQueryClient();
  const [given, setGiven] = useState(false);
  const form = useForm(schema, { mark: '', comment: '' });
  return (
    <section aria-labelledby="evaluating" className="flex flex-col gap-5">
      <h2 id="evaluating" className="font-bold text-2xl">
        <Trans>｜成果《せいか》の｜評価《ひょうか》</Trans>
      </h2>
      {given ? (
        <Notice kind="success" role="status" title={<Trans>｜評価《ひょうか》を｜出《だ》しました</Trans>} />
      ) : (
        <Form
          form={form}
          submit={<Trans>｜評価《ひょうか》を｜出《だ》す</Trans>}
          onSubmit={async ({ mark, comment }) => {
            await writing.POST('/api/v1/committee/items/{id}/evaluation', {
              params: { path: { id: view.item.id } },
              body: { mark: Number(mark), comment },
            });
            setGiven(true);
            await cache.invalidateQueries({ queryKey: ['committee', 'items'] });
          }}
        >
          <RadioGroup
            {...form.choice('mark')}
            legend={<Trans>5がいちばん｜良《よ》い｜評価《ひょうか》です</Trans>}
            inline
            choices={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
          />
          <TextArea
            {...form.field('comment')}
            label={<Trans>｜理由《りゆう》</Trans>}
            required
            limit={2000}
            lang="ja"
          />
        </Form>
      )}
    </section>
  );
}
