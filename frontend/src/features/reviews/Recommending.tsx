import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Disclosure } from '@/ui/Disclosure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { Phrase } from '@/ui/Phrase';
import { TextArea } from '@/ui/TextArea';
import { committeeItemQuery, type ItemView, type Outcome, standingsQuery } from './queries';
import { OUTCOMES } from './words';

const THOUSAND = 1000;

/** What falls to the chair, or to the deputy where the chair is kept away. */
export function Recommending({ view }: { view: ItemView }) {
  const { item, recommendation } = view;
  return (
    <section aria-labelledby="chair" className="flex flex-col gap-5">
      <h2 id="chair" className="font-bold text-2xl">
        <Trans>｜委員長《いいんちょう》として</Trans>
      </h2>
      <Rank view={view} />
      {item.status === 'UNDER_REVIEW' && <Override view={view} />}
      {recommendation && (
        <Notice kind="success" title={<Phrase words={OUTCOMES[recommendation.outcome]} />}>
          <ul className="list-disc pl-5">
            {recommendation.opinions.map(({ id, text }) => (
              <li key={id} lang="ja">
                {text}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {item.task === 'RECOMMEND' && <Recommend view={view} />}
      {!recommendation && item.task !== 'RECOMMEND' && item.status !== 'UNDER_REVIEW' && (
        <p className="text-ink-soft">
          <Trans>
            ｜発表会《はっぴょうかい》の｜記録《きろく》がすむと、ここで｜答申《とうしん》をまとめられます。
          </Trans>
        </p>
      )}
    </section>
  );
}

function Rank({ view }: { view: ItemView }) {
  const { data } = useQuery(standingsQuery(view.item.callId));
  const standing = data?.items.find(({ id }) => id === view.item.id);
  if (!standing) return null;
  const [score, highest] = [standing.score / THOUSAND, standing.highest / THOUSAND];
  return (
    <p className="rounded-8 bg-mist p-4">
      <Trans>
        いまの｜得点《とくてん》
        <strong className="mx-2 text-xl tabular-nums">{score}</strong>／{highest}
        ・｜枠《わく》の｜中《なか》で
        {standing.rank}｜位《い》・{standing.participants}｜人《にん》の｜採点《さいてん》
      </Trans>
    </p>
  );
}

const reasonSchema = v.object({
  reason: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(say(msg`ここを｜書《か》いてください`)),
    v.maxLength(2000, say(msg`2,000｜文字《もじ》までにしてください`)),
  ),
});

/** After the deadline the review goes on without the scores that did not come. */
function Override({ view }: { view: ItemView }) {
  const cache = useQueryClient();
  const form = useForm(reasonSchema, { reason: '' });
  return (
    <Disclosure
      summary={
        <Trans>｜期限《きげん》を｜過《す》ぎた｜採点《さいてん》を｜待《ま》たずに｜進《すす》める</Trans>
      }
    >
      <Form
        form={form}
        submit={<Trans>｜進《すす》める</Trans>}
        onSubmit={async (body) => {
          const { data } = await writing.POST('/api/v1/committee/items/{id}/scoring-override', {
            params: { path: { id: view.item.id } },
            body,
          });
          cache.setQueryData(committeeItemQuery(view.item.id).queryKey, data as ItemView);
          await cache.invalidateQueries({ queryKey: ['committee', 'items'] });
        }}
      >
        <TextArea
          {...form.field('reason')}
          label={<Trans>｜理由《りゆう》</Trans>}
          required
          limit={2000}
          lang="ja"
        />
      </Form>
    </Disclosure>
  );
}

const MOST_OPINIONS = 20;

const schema = v.object({
  outcome: v.pipe(v.string(), v.nonEmpty(say(msg`ひとつえらんでください`))),
  opinions: v.pipe(
    v.string(),
    v.check((text) => opinionsOf(text).length <= MOST_OPINIONS, say(msg`20｜個《こ》までにしてください`)),
  ),
});

/** One opinion a line. */
const opinionsOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function Recommend({ view }: { view: ItemView }) {
  const cache = useQueryClient();
  const form = useForm(schema, { outcome: '', opinions: '' });
  return (
    <Form
      form={form}
      submit={<Trans>｜答申《とうしん》する</Trans>}
      onSubmit={async ({ outcome, opinions }) => {
        const { data } = await writing.POST('/api/v1/committee/items/{id}/recommendation', {
          params: { path: { id: view.item.id } },
          body: { outcome: outcome as Outcome, opinions: opinionsOf(opinions) },
        });
        cache.setQueryData(committeeItemQuery(view.item.id).queryKey, data as ItemView);
        await cache.invalidateQueries({ queryKey: ['committee', 'items'] });
      }}
    >
      <RadioGroup
        {...form.choice('outcome')}
        legend={<Trans>｜答申《とうしん》の｜内容《ないよう》</Trans>}
        choices={(Object.keys(OUTCOMES) as Outcome[]).map((outcome) => ({
          value: outcome,
          label: <Phrase words={OUTCOMES[outcome]} />,
        }))}
      />
      <TextArea
        {...form.field('opinions')}
        label={<Trans>｜附帯意見《ふたいいけん》（1｜行《ぎょう》にひとつ）</Trans>}
        hint={<Trans>｜団体《だんたい》は、ひとつずつ｜報告書《ほうこくしょ》で｜答《こた》えます。</Trans>}
        lang="ja"
      />
    </Form>
  );
}
