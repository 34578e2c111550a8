import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { maxLength, object, pipe, record, string, trim } from 'valibot';
import { type Call, callQuery, slotOf } from '@/api/calls';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Disclosure } from '@/ui/Disclosure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { StatusTag } from '@/ui/proposal/StatusTag';
import { Tag } from '@/ui/Tag';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { Yen } from '@/ui/Yen';
import { Back, Desk } from '../../Desk';
import { Action } from '../../decisions/Decision';
import { Loaded } from '../../Loaded';
import { type Decided, type Decisions, decisionsQuery, type Verdict } from './queries';
import { WhichCall } from './WhichCall';

const route = getRouteApi('/staff/calls/$id/decisions');

const VERDICTS: Record<Verdict, MessageDescriptor> = {
  ADOPTED: msg`採択`,
  CONDITIONAL: msg`条件付き採択`,
  NOT_ADOPTED: msg`不採択`,
};

const RECOMMENDED: Record<string, MessageDescriptor> = {
  ADOPT: msg`採択`,
  CONDITIONAL: msg`条件付き採択`,
  REJECT: msg`不採択`,
};

/** Decided one by one, confirmed by a second person, out all together. */
export function DecisionsPage() {
  const { id } = route.useParams();
  const text = useText();
  const call = useQuery(callQuery(id));
  const decisions = useQuery(decisionsQuery(id));
  return (
    <Desk
      title={text(msg`市の決定と発表`)}
      lead={
        <Trans>
          一件ずつ決め、別の職員が確かめます。すべてそろうと、ページ・通知・メールが同時に出ます。
        </Trans>
      }
    >
      <Back to="/staff/calls/$id/review" params={{ id }}>
        <Trans>審査の準備と進み具合</Trans>
      </Back>
      <WhichCall id={id} />
      <Loaded query={call}>
        {(rules) => <Loaded query={decisions}>{(list) => <Whole call={rules} decisions={list} />}</Loaded>}
      </Loaded>
    </Desk>
  );
}

function useHeard(call: string) {
  const cache = useQueryClient();
  return ({ data }: { data: unknown }) =>
    cache.setQueryData(decisionsQuery(call).queryKey, data as Decisions);
}

function Whole({ call, decisions }: { call: Call; decisions: Decisions }) {
  const heard = useHeard(call.id);
  return (
    <div className="flex flex-col gap-8">
      <section className="flex flex-col gap-3 rounded-12 border border-line p-5">
        <p className="text-lg">
          <Trans>
            予算 <Yen of={decisions.totalBudget} />
            ・採択の合計 <Yen of={decisions.allotted} />
            ・残り <Yen of={decisions.totalBudget - decisions.allotted} />
          </Trans>
        </p>
        {decisions.releasedAt ? (
          <Notice kind="success" title={<Trans>発表しました</Trans>}>
            <p>
              <MomentText instant={decisions.releasedAt} />
            </p>
            <p>
              <LinkButton look="secondary" to="/wakuwaku/results/$id" params={{ id: call.id }}>
                <Trans>公開された結果を見る</Trans>
              </LinkButton>
            </p>
          </Notice>
        ) : (
          <>
            <p className="text-ink-soft">
              {decisions.releasable ? (
                <Trans>すべて決まり、確認もすんでいます。発表できます。</Trans>
              ) : (
                <Trans>すべての提案が決まり、別の職員の確認がすむと発表できます。</Trans>
              )}
            </p>
            {decisions.releasable && (
              <Action
                onAct={() =>
                  writing
                    .POST('/api/v1/desk/calls/{id}/release', { params: { path: { id: call.id } } })
                    .then(heard)
                }
              >
                <Trans>すべての結果を同時に発表する</Trans>
              </Action>
            )}
          </>
        )}
      </section>
      <ul className="flex flex-col gap-5">
        {decisions.items.map((item) => (
          <li key={item.id}>
            <Item call={call} item={item} released={decisions.releasedAt !== null} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type ItemProps = { call: Call; item: Decided; released: boolean };

function Item({ call, item, released }: ItemProps) {
  const text = useText();
  const heard = useHeard(call.id);
  const recommended = item.recommended && RECOMMENDED[item.recommended];
  if (item.status === 'INELIGIBLE') {
    // Nothing is left to decide; it is counted among the proposals all the same.
    return (
      <p className="flex flex-wrap items-center gap-2 rounded-12 border border-line px-5 py-3">
        <StatusTag status={item.status} />
        {item.receipt} {item.title}
        <span className="text-ink-soft">{item.groupName}</span>
      </p>
    );
  }
  return (
    <section className="flex flex-col gap-3 rounded-12 border border-line p-5">
      <h2 className="font-bold text-lg">
        {item.receipt} {item.title}
        <span className="ml-3 font-normal text-base text-ink-soft">{item.groupName}</span>
      </h2>
      <p className="flex flex-wrap items-center gap-2">
        <Tag>
          <Trans>答申：{recommended ? text(recommended) : text(msg`まだ`)}</Trans>
        </Tag>
        <Tag tone={item.outcome ? 'accent' : 'plain'}>
          <Trans>決定：{item.outcome ? text(VERDICTS[item.outcome]) : text(msg`まだ`)}</Trans>
        </Tag>
        {item.differs && (
          <Tag tone="warning">
            <Trans>答申とちがう</Trans>
          </Tag>
        )}
        <span>
          <Trans>
            要望 <Yen of={item.request} />
          </Trans>
          {item.amount !== null && (
            <Trans>
              ・決定 <Yen of={item.amount} />
            </Trans>
          )}
        </span>
      </p>
      {item.opinions.length > 0 && (
        <ul className="list-disc pl-5 text-[0.9375rem]">
          {item.opinions.map((opinion) => (
            <li key={opinion}>{opinion}</li>
          ))}
        </ul>
      )}
      {item.reason && <p className="whitespace-pre-wrap">{item.reason}</p>}
      {!released && item.recommended && (
        <Disclosure summary={item.outcome ? <Trans>決定を直す</Trans> : <Trans>決定する</Trans>}>
          <Deciding key={item.revision} call={call} item={item} />
        </Disclosure>
      )}
      {!released && item.outcome && !item.confirmedAt && (
        <div className="flex flex-col gap-2">
          {item.mine ? (
            <p className="text-ink-soft">
              <Trans>別の職員の確認を待っています。</Trans>
            </p>
          ) : (
            <Action
              onAct={() =>
                writing
                  .POST('/api/v1/desk/decisions/{proposal}/confirmation', {
                    params: { path: { proposal: item.id } },
                    ifMatch: item.revision,
                  })
                  .then(heard)
              }
            >
              <Trans>二人目として確認する</Trans>
            </Action>
          )}
        </div>
      )}
      {item.confirmedAt && (
        <p className="text-sm text-success-2">
          <Trans>
            確認済み <MomentText instant={item.confirmedAt} />
          </Trans>
        </p>
      )}
    </section>
  );
}

const text2000 = pipe(string(), trim(), maxLength(2000, say(msg`2,000文字以内で書いてください。`)));

const schema = object({
  outcome: string(),
  amount: string(),
  reason: text2000,
  conditions: text2000,
  advice: record(string(), text2000),
});

function Deciding({ call, item }: { call: Call; item: Decided }) {
  const text = useText();
  const heard = useHeard(call.id);
  const criteria = slotOf(call, item.slot)?.criteria ?? [];
  const form = useForm(schema, {
    outcome: item.outcome ?? '',
    amount: String(item.amount ?? item.request),
    reason: item.reason ?? '',
    conditions: item.conditions ?? '',
    advice: Object.fromEntries(criteria.map(({ code }) => [code, item.advice[code] ?? ''])),
  });
  const outcome = form.watch('outcome');
  return (
    <Form
      form={form}
      submit={<Trans>決定を書き込む</Trans>}
      onSubmit={async (values) => {
        const verdict = values.outcome as Verdict;
        heard(
          await writing.PUT('/api/v1/desk/decisions/{proposal}', {
            params: { path: { proposal: item.id } },
            body: {
              outcome: verdict,
              amount: verdict === 'NOT_ADOPTED' ? 0 : Number(values.amount.replace(/\D/g, '')),
              reason: values.reason || null,
              conditions: values.conditions || null,
              advice: Object.fromEntries(Object.entries(values.advice).filter(([, words]) => words !== '')),
            },
            ifMatch: item.revision,
          }),
        );
      }}
    >
      <RadioGroup
        {...form.choice('outcome')}
        legend={<Trans>決定</Trans>}
        inline
        choices={(Object.keys(VERDICTS) as Verdict[]).map((verdict) => ({
          value: verdict,
          label: text(VERDICTS[verdict]),
        }))}
      />
      {outcome !== 'NOT_ADOPTED' && (
        <TextField {...form.field('amount')} label={<Trans>交付額（円）</Trans>} inputMode="numeric" />
      )}
      {outcome === 'CONDITIONAL' && (
        <TextArea {...form.field('conditions')} label={<Trans>条件</Trans>} limit={2000} />
      )}
      <TextArea
        {...form.field('reason')}
        label={<Trans>理由（答申とちがうときはかならず。公開されます）</Trans>}
        limit={2000}
      />
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-1 font-bold">
          <Trans>団体への講評（項目ごと。発表のあとに団体だけが読みます）</Trans>
        </legend>
        {criteria.map(({ code, title }) => (
          <TextField key={code} {...form.field(`advice.${code}`)} label={title.ja} />
        ))}
      </fieldset>
    </Form>
  );
}
