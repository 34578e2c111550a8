import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Phrase } from '@/ui/Phrase';
import { TextArea } from '@/ui/TextArea';
import { committeeItemQuery, type Item, type Tie } from './queries';
import { TIES } from './words';

const schema = v.object({
  tie: v.pipe(v.string(), v.nonEmpty(say(msg`ひとつえらんでください`))),
  note: v.pipe(v.string(), v.trim(), v.maxLength(1000, say(msg`1,000｜文字《もじ》までにしてください`))),
});

/** Before anything is read: does something tie the member to it? With a yes the item is gone. */
export function Declaring({ item }: { item: Item }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const form = useForm(schema, { tie: '', note: '' });

  const declare = async ({ tie, note }: { tie: string; note: string }) => {
    const { data } = await writing.PUT('/api/v1/committee/items/{id}/declaration', {
      params: { path: { id: item.id } },
      body: { tie: tie as Tie, note: note || null },
    });
    if (data.recused) {
      cache.removeQueries({ queryKey: committeeItemQuery(item.id).queryKey });
      await navigate({ to: '/review' });
    }
    await cache.invalidateQueries({ queryKey: ['committee'] });
  };

  return (
    <Form form={form} onSubmit={declare} submit={<Trans>｜答《こた》える</Trans>}>
      <p>
        <Trans>
          ｜公平《こうへい》に｜審査《しんさ》するため、｜先《さき》に｜答《こた》えてください。かかわりがあるときは、この｜提案《ていあん》の｜審査《しんさ》に｜加《くわ》わらず、｜内容《ないよう》も｜見《み》えなくなります。
        </Trans>
      </p>
      <RadioGroup
        {...form.choice('tie')}
        legend={<Trans>この｜提案《ていあん》や｜団体《だんたい》と、かかわりがありますか</Trans>}
        choices={(Object.keys(TIES) as Tie[]).map((tie) => ({
          value: tie,
          label: <Phrase words={TIES[tie]} />,
        }))}
      />
      <TextArea
        {...form.field('note')}
        label={<Trans>くわしいこと（あれば）</Trans>}
        hint={<Trans>｜事務局《じむきょく》だけが｜読《よ》みます。</Trans>}
        limit={1000}
        lang="ja"
      />
    </Form>
  );
}
