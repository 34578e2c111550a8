import { Trans } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/ChoiceGroup';
import { DateText } from '@/ui/DateText';
import { Disclosure } from '@/ui/Disclosure';
import { ActForm } from '@/ui/form/ActForm';
import { DateField } from '@/ui/form/DateField';
import { TextField } from '@/ui/TextField';
import { Timeline } from '@/ui/Timeline';
import type { Undertaking } from './queries';
import { Section } from './Section';
import { useHeard } from './useHeard';

type Milestone = Undertaking['milestones'][number];
type Draft = Milestone & { key: number };

let count = 0;
const keyed = (milestone: Milestone): Draft => {
  count += 1;
  return { ...milestone, key: count };
};

/** Nothing of the plan is still to come. */
const OVER: Undertaking['status'][] = ['REPORTED', 'EVALUATED', 'COMPLETED', 'CANCELLED'];

/** The steps on the way, with what is done. */
export function Milestones({ undertaking }: { undertaking: Undertaking }) {
  const { milestones, standpoint, status, revision } = undertaking;
  const over = OVER.includes(status);
  const next = over ? -1 : milestones.findIndex(({ doneOn }) => !doneOn);
  return (
    <Section title={over ? <Trans>｜予定《よてい》</Trans> : <Trans>これからの｜予定《よてい》</Trans>}>
      {milestones.length === 0 && (
        <p className="text-ink-soft">
          <Trans>まだ｜予定《よてい》はありません。</Trans>
        </p>
      )}
      <Timeline
        steps={milestones.map(({ title, due, doneOn }, place) => ({
          key: `${place} ${title}`,
          is: doneOn ? 'past' : place === next ? 'now' : 'ahead',
          title: <span lang="ja">{title}</span>,
          when: <DateText date={doneOn ?? due} />,
        }))}
      />
      {standpoint === 'PROPOSER' && status === 'IN_PROGRESS' && (
        <Disclosure summary={<Trans>｜予定《よてい》を｜直《なお》す・｜済《す》んだしるしをつける</Trans>}>
          <Planning key={revision} undertaking={undertaking} />
        </Disclosure>
      )}
    </Section>
  );
}

function Planning({ undertaking }: { undertaking: Undertaking }) {
  const heard = useHeard(undertaking.id);
  const [items, setItems] = useState<Draft[]>(() => undertaking.milestones.map(keyed));
  const put = (key: number, part: Partial<Milestone>) =>
    setItems((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <ActForm
      submit={<Trans>｜予定《よてい》を｜保存《ほぞん》する</Trans>}
      onSubmit={() =>
        writing
          .PUT('/api/v1/undertakings/{id}/milestones', {
            params: { path: { id: undertaking.id } },
            body: { items: items.map(({ title, due, doneOn }) => ({ title, due, doneOn: doneOn ?? null })) },
            ifMatch: undertaking.revision,
          })
          .then(heard)
      }
    >
      {items.map(({ key, title, due, doneOn }, place) => (
        <fieldset key={key} className="flex flex-col gap-3 rounded-8 bg-mist p-4">
          <legend className="sr-only">
            <Trans>｜予定《よてい》{place + 1}</Trans>
          </legend>
          <TextField
            label={<Trans>すること</Trans>}
            lang="ja"
            maxLength={200}
            value={title}
            onChange={({ target }) => put(key, { title: target.value })}
          />
          <DateField
            legend={<Trans>いつまで</Trans>}
            value={due}
            onChange={(day) => put(key, { due: day })}
          />
          <Checkbox
            label={<Trans>｜済《す》みました</Trans>}
            checked={Boolean(doneOn)}
            onChange={(done) => put(key, { doneOn: done ? dayIn(new Date()) : null })}
          />
          <Button
            look="quiet"
            className="self-start"
            onClick={() => setItems((all) => all.filter((one) => one.key !== key))}
          >
            <X aria-hidden="true" className="size-5" />
            <span>
              <Trans>この｜予定《よてい》を｜消《け》す</Trans>
            </span>
          </Button>
        </fieldset>
      ))}
      <Button
        look="secondary"
        className="self-start"
        onClick={() =>
          setItems((all) => [...all, keyed({ title: '', due: dayIn(new Date()), doneOn: null })])
        }
      >
        <Plus aria-hidden="true" className="size-5" />
        <span>
          <Trans>｜予定《よてい》を｜加《くわ》える</Trans>
        </span>
      </Button>
    </ActForm>
  );
}
