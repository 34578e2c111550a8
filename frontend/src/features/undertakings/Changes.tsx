import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import * as v from 'valibot';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { Disclosure } from '@/ui/Disclosure';
import { ActForm } from '@/ui/form/ActForm';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { MomentText } from '@/ui/MomentText';
import { Tag } from '@/ui/Tag';
import { TextArea } from '@/ui/TextArea';
import type { Undertaking } from './queries';
import { Section } from './Section';
import { TermsForm } from './TermsForm';
import { TermsView } from './TermsView';
import { useHeard } from './useHeard';

/** A change needs the department and the secretariat; what was approved before it counts no longer. */
export function Changes({ undertaking }: { undertaking: Undertaking }) {
  const heard = useHeard(undertaking.id);
  const { changes, standpoint, status } = undertaking;
  const path = { params: { path: { id: undertaking.id } } };
  const asked = changes.find(({ outcome }) => outcome === 'ASKED');
  const asking = standpoint === 'PROPOSER' && (status === 'IN_PROGRESS' || status === 'CHANGE_PENDING');
  const answered = standpoint === 'DEPARTMENT' ? asked?.departmentAt : asked?.officeAt;
  const judging = asked && (standpoint === 'DEPARTMENT' || standpoint === 'SECRETARIAT') && !answered;
  if (changes.length === 0 && !asking) return null;
  return (
    <Section title={<Trans>｜変更《へんこう》</Trans>}>
      {changes.map((change) => (
        <article key={change.number} className="flex flex-col gap-3 rounded-12 border border-line p-4">
          <p className="flex flex-wrap items-center gap-3">
            <strong>
              <Trans>｜変更《へんこう》{change.number}</Trans>
            </strong>
            <Outcome outcome={change.outcome} />
            <span className="text-ink-soft text-sm">
              <MomentText instant={change.askedAt} />
            </span>
          </p>
          <p className="whitespace-pre-wrap" lang="ja">
            {change.reason}
          </p>
          <Disclosure summary={<Trans>｜変更《へんこう》した｜内容《ないよう》</Trans>}>
            <TermsView terms={change.terms} />
          </Disclosure>
          {change.answer && (
            <p className="whitespace-pre-wrap border-accent-line border-l-4 pl-3" lang="ja">
              {change.answer}
            </p>
          )}
        </article>
      ))}
      {judging && (
        <>
          <ActForm
            submit={<Trans>｜変更《へんこう》を｜認《みと》める</Trans>}
            onSubmit={() => writing.POST('/api/v1/undertakings/{id}/change/approval', path).then(heard)}
          />
          <Disclosure summary={<Trans>｜変更《へんこう》を｜認《みと》めない</Trans>}>
            <Refusing undertaking={undertaking} />
          </Disclosure>
        </>
      )}
      {asking && (
        <Disclosure summary={<Trans>｜変更《へんこう》を｜願《ねが》い｜出《で》る</Trans>}>
          <TermsForm
            key={undertaking.revision}
            withReason
            terms={asked?.terms ?? undertaking.agreement.terms}
            submit={<Trans>｜変更《へんこう》を｜願《ねが》い｜出《で》る</Trans>}
            onSubmit={(terms, reason) =>
              writing
                .POST('/api/v1/undertakings/{id}/change', { ...path, body: { terms, reason } })
                .then(heard)
            }
          />
        </Disclosure>
      )}
    </Section>
  );
}

function Outcome({ outcome }: { outcome: Undertaking['changes'][number]['outcome'] }) {
  switch (outcome) {
    case 'ASKED':
      return (
        <Tag tone="warning">
          <Trans>｜返事《へんじ》を｜待《ま》っています</Trans>
        </Tag>
      );
    case 'SETTLED':
      return (
        <Tag tone="soft">
          <Trans>｜認《みと》められました</Trans>
        </Tag>
      );
    case 'REFUSED':
      return (
        <Tag>
          <Trans>｜認《みと》められませんでした</Trans>
        </Tag>
      );
  }
}

const schema = v.object({
  reason: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(say(msg`ここを｜書《か》いてください`)),
    v.maxLength(2000, say(msg`2,000｜文字《もじ》までにしてください`)),
  ),
});

function Refusing({ undertaking }: { undertaking: Undertaking }) {
  const heard = useHeard(undertaking.id);
  const form = useForm(schema, { reason: '' });
  return (
    <Form
      form={form}
      submit={<Trans>｜認《みと》めない</Trans>}
      onSubmit={(body) =>
        writing
          .POST('/api/v1/undertakings/{id}/change/refusal', {
            params: { path: { id: undertaking.id } },
            body,
          })
          .then(heard)
      }
    >
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
