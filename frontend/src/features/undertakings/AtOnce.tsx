import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import * as v from 'valibot';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { CheckboxGroup } from '@/ui/ChoiceGroup';
import { Disclosure } from '@/ui/Disclosure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { TextArea } from '@/ui/TextArea';
import { type UndertakingItem, undertakingsQuery } from './queries';

type Props = { items: readonly UndertakingItem[] };

/** Many projects paused or begun again with one reason: all of them or none. */
export function AtOnce({ items }: Props) {
  const running = items.filter(({ status }) => status === 'IN_PROGRESS');
  const resting = items.filter(({ status }) => status === 'SUSPENDED');
  return (
    <section aria-labelledby="at-once" className="mt-10 flex flex-col gap-4">
      <h2 id="at-once" className="font-bold text-xl">
        <Trans>まとめて｜休止《きゅうし》・｜再開《さいかい》する</Trans>
      </h2>
      {running.length > 0 && (
        <Disclosure summary={<Trans>まとめて｜休止《きゅうし》する</Trans>}>
          <Choosing
            items={running}
            submit={<Trans>｜休止《きゅうし》する</Trans>}
            onSubmit={(body) => writing.POST('/api/v1/desk/undertakings/suspension', { body })}
          />
        </Disclosure>
      )}
      {resting.length > 0 && (
        <Disclosure summary={<Trans>まとめて｜再開《さいかい》する</Trans>}>
          <Choosing
            items={resting}
            submit={<Trans>｜再開《さいかい》する</Trans>}
            onSubmit={(body) => writing.POST('/api/v1/desk/undertakings/resumption', { body })}
          />
        </Disclosure>
      )}
      {running.length + resting.length === 0 && (
        <p className="text-ink-soft">
          <Trans>
            いま｜実施中《じっしちゅう》・｜休止中《きゅうしちゅう》の｜事業《じぎょう》はありません。
          </Trans>
        </p>
      )}
    </section>
  );
}

const schema = v.object({
  undertakings: v.pipe(v.array(v.string()), v.minLength(1, say(msg`｜事業《じぎょう》をえらんでください`))),
  reason: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(say(msg`ここを｜書《か》いてください`)),
    v.maxLength(2000, say(msg`2,000｜文字《もじ》までにしてください`)),
  ),
});

type Body = v.InferOutput<typeof schema>;

type ChoosingProps = {
  items: readonly UndertakingItem[];
  submit: ReactNode;
  onSubmit: (body: Body) => Promise<unknown>;
};

function Choosing({ items, submit, onSubmit }: ChoosingProps) {
  const queries = useQueryClient();
  const form = useForm(schema, { undertakings: [] as string[], reason: '' });
  return (
    <Form
      form={form}
      submit={submit}
      onSubmit={async (body) => {
        await onSubmit(body);
        await queries.invalidateQueries({ queryKey: undertakingsQuery().queryKey });
      }}
    >
      <CheckboxGroup
        {...form.choices('undertakings')}
        legend={<Trans>｜事業《じぎょう》</Trans>}
        choices={items.map(({ id, title, receipt }) => ({
          value: id,
          label: (
            <span lang="ja">
              {title}（{receipt}）
            </span>
          ),
        }))}
      />
      <TextArea
        {...form.field('reason')}
        label={<Trans>｜理由《りゆう》</Trans>}
        required
        limit={2000}
        lang="ja"
      />
    </Form>
  );
}
