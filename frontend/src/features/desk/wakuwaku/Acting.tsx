import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { array, maxLength, minLength, object, pipe, string, trim } from 'valibot';
import { consultationsQuery, type Proposal, proposalQuery } from '@/api/proposals';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { CheckboxGroup } from '@/ui/ChoiceGroup';
import { Disclosure } from '@/ui/Disclosure';
import { DateField } from '@/ui/form/DateField';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { FIELD_LABELS } from '@/ui/proposal/words';
import { TextArea } from '@/ui/TextArea';
import { Action, LONGEST_REASON, ReasonForm, reasonValue } from '../decisions/Decision';

type Props = { proposal: Proposal };

/** What this side may do now. The server decides; here stands only what makes sense at this stage. */
export function Acting({ proposal }: Props) {
  switch (proposal.standpoint) {
    case 'SECRETARIAT':
      return <Screening proposal={proposal} />;
    case 'DEPARTMENT':
      return <Department proposal={proposal} />;
    case 'NAVI':
      return <Navi proposal={proposal} />;
    default:
      return null;
  }
}

/** The proposal as it is afterwards, and all lists read anew. */
function useHeard(proposal: Proposal) {
  const cache = useQueryClient();
  return async ({ data }: { data: unknown }) => {
    cache.setQueryData(proposalQuery(proposal.id).queryKey, data as Proposal);
    await cache.invalidateQueries({ queryKey: ['desk'] });
  };
}

function Screening({ proposal }: Props) {
  const heard = useHeard(proposal);
  const path = { params: { path: { id: proposal.id } } };
  if (proposal.status === 'INELIGIBILITY_FOUND') return <SecondPerson proposal={proposal} />;
  if (proposal.status !== 'SUBMITTED') {
    return (
      <Notice title={<Trans>いま、受付の審査ですることはありません</Trans>}>
        {proposal.correction && <p className="whitespace-pre-wrap">{proposal.correction.reason}</p>}
      </Notice>
    );
  }
  return (
    <section className="flex flex-col gap-4 rounded-12 border border-line p-5">
      <h2 className="font-bold text-xl">
        <Trans>受付の審査</Trans>
      </h2>
      <ul className="list-disc pl-5 text-[0.9375rem]">
        <li>
          <Trans>書類がそろい、読めるか</Trans>
        </li>
        <li>
          <Trans>枠の条件に合うか</Trans>
        </li>
        <li>
          <Trans>予算の根拠がわかるか</Trans>
        </li>
        <li>
          <Trans>宗教・政治・選挙を目的としないか</Trans>
        </li>
      </ul>
      <Action onAct={() => writing.POST('/api/v1/desk/proposals/{id}/eligibility', path).then(heard)}>
        <Trans>対象と認め、審査へ進める</Trans>
      </Action>
      <Disclosure summary={<Trans>直してもらう（差し戻し）</Trans>}>
        <Return
          onSubmit={(body) =>
            writing.POST('/api/v1/desk/proposals/{id}/return', { ...path, body }).then(heard)
          }
        />
      </Disclosure>
      <Disclosure summary={<Trans>対象外とする</Trans>}>
        <ReasonForm
          label={<Trans>対象外とする理由</Trans>}
          hint={<Trans>別の職員が確かめてから、団体に伝わります。</Trans>}
          submit={<Trans>対象外と判断する</Trans>}
          onSubmit={(reason) =>
            writing
              .POST('/api/v1/desk/proposals/{id}/ineligibility', { ...path, body: { reason } })
              .then(heard)
          }
        />
      </Disclosure>
    </section>
  );
}

/** Nobody is turned away by one person alone. */
function SecondPerson({ proposal }: Props) {
  const heard = useHeard(proposal);
  const path = { params: { path: { id: proposal.id } } };
  return (
    <section className="flex flex-col gap-4 rounded-12 border border-line p-5">
      <h2 className="font-bold text-xl">
        <Trans>二人目の確認</Trans>
      </h2>
      <p>
        <Trans>対象外という判断を、判断した人とは別の職員が確かめます。</Trans>
      </p>
      <ReasonForm
        label={<Trans>団体に伝える理由</Trans>}
        hint={<Trans>相談先といっしょに、このまま伝わります。</Trans>}
        submit={<Trans>確かめて、対象外とする</Trans>}
        onSubmit={(reason) =>
          writing
            .POST('/api/v1/desk/proposals/{id}/ineligibility-confirmation', { ...path, body: { reason } })
            .then(heard)
        }
      />
      <Action
        look="secondary"
        onAct={() => writing.POST('/api/v1/desk/proposals/{id}/ineligibility-withdrawal', path).then(heard)}
      >
        <Trans>対象と認め、審査に戻す</Trans>
      </Action>
    </section>
  );
}

const returnSchema = object({
  fields: pipe(array(string()), minLength(1, say(msg`直してほしい項目を選んでください。`))),
  reason: reasonValue,
  deadline: string(),
});

type Asked = { reason: string; fields: string[]; deadline: string | null };

/** Names what has to be corrected, why, and by when, in one notice. */
function Return({ onSubmit }: { onSubmit: (asked: Asked) => Promise<unknown> }) {
  const text = useText();
  const form = useForm(returnSchema, { fields: [] as string[], reason: '', deadline: '' });
  return (
    <Form
      form={form}
      submit={<Trans>差し戻す</Trans>}
      onSubmit={({ deadline, ...asked }) => onSubmit({ ...asked, deadline: deadline || null })}
    >
      <CheckboxGroup
        legend={<Trans>直してほしい項目</Trans>}
        required
        choices={Object.entries(FIELD_LABELS).map(([value, label]) => ({ value, label: text(label) }))}
        {...form.choices('fields')}
      />
      <TextArea
        label={<Trans>理由</Trans>}
        hint={<Trans>団体に、このまま伝わります。</Trans>}
        required
        limit={LONGEST_REASON}
        {...form.field('reason')}
      />
      <DateField
        legend={<Trans>直す期限</Trans>}
        hint={<Trans>入れないときは、募集の決まりの日数になります。</Trans>}
        {...form.choice('deadline')}
      />
    </Form>
  );
}

const noteSchema = object({
  note: pipe(string(), trim(), maxLength(2000, say(msg`2,000文字以内で書いてください。`))),
});

/** Whether the department takes part, and how. */
function Department({ proposal }: Props) {
  const heard = useHeard(proposal);
  const form = useForm(noteSchema, { note: '' });
  const answer = (agreed: boolean, note: string) =>
    writing
      .POST('/api/v1/proposals/{id}/department-answer', {
        params: { path: { id: proposal.id } },
        body: { agreed, note: note || null },
      })
      .then(heard);
  if (proposal.departmentState !== 'ASKED') return null;
  return (
    <section className="flex flex-col gap-4 rounded-12 border border-line p-5">
      <h2 className="font-bold text-xl">
        <Trans>担当課の返事</Trans>
      </h2>
      <Form
        form={form}
        submit={<Trans>いっしょに取り組む（同意）</Trans>}
        onSubmit={({ note }) => answer(true, note)}
      >
        <TextArea
          {...form.field('note')}
          label={<Trans>団体に伝えること（役割のあらましなど）</Trans>}
          limit={2000}
        />
      </Form>
      <Disclosure summary={<Trans>今回は取り組めない</Trans>}>
        <ReasonForm
          label={<Trans>理由</Trans>}
          hint={<Trans>団体に、このまま伝わります。</Trans>}
          submit={<Trans>辞退する</Trans>}
          onSubmit={(reason) => answer(false, reason)}
        />
      </Disclosure>
    </section>
  );
}

const adviceSchema = object({
  heldOn: pipe(string(), minLength(1, say(msg`相談の日を入れてください。`))),
  advice: pipe(
    string(),
    trim(),
    minLength(1, say(msg`助言の内容を入れてください。`)),
    maxLength(4000, say(msg`4,000文字以内で書いてください。`)),
  ),
});

/** 事前相談 noted down, and a department's place kept open. */
function Navi({ proposal }: Props) {
  const heard = useHeard(proposal);
  const cache = useQueryClient();
  const form = useForm(adviceSchema, { heldOn: '', advice: '' });
  const path = { params: { path: { id: proposal.id } } };
  const settled = proposal.departmentState === 'AGREED' || proposal.departmentState === 'NONE_YET';
  return (
    <>
      <section className="flex flex-col gap-4 rounded-12 border border-line p-5">
        <h2 className="font-bold text-xl">
          <Trans>事前相談を記録する</Trans>
        </h2>
        <Form
          form={form}
          submit={<Trans>記録する</Trans>}
          onSubmit={async (body, once) => {
            const { data } = await writing.POST('/api/v1/proposals/{id}/consultations', {
              ...path,
              body,
              once,
            });
            cache.setQueryData(consultationsQuery(proposal.id).queryKey, data);
            await cache.invalidateQueries({ queryKey: proposalQuery(proposal.id).queryKey });
            form.reset();
          }}
        >
          <DateField {...form.choice('heldOn')} legend={<Trans>相談の日</Trans>} required />
          <TextArea
            {...form.field('advice')}
            label={<Trans>助言の内容</Trans>}
            hint={<Trans>団体と担当課も読みます。</Trans>}
            limit={4000}
            required
          />
        </Form>
      </section>
      {proposal.writable === false && !settled && proposal.status === 'DRAFT' && (
        <section className="flex flex-col gap-4 rounded-12 border border-line p-5">
          <h2 className="font-bold text-xl">
            <Trans>担当課が決まっていないとき</Trans>
          </h2>
          <p>
            <Trans>これから見つけると確認すると、団体は担当課の同意がなくても提出できます。</Trans>
          </p>
          <Action
            look="secondary"
            onAct={() => writing.POST('/api/v1/proposals/{id}/department-waiver', path).then(heard)}
          >
            <Trans>担当課はこれから決める、と確認する</Trans>
          </Action>
        </section>
      )}
    </>
  );
}
