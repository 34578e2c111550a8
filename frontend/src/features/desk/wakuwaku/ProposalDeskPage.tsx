import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type Call, callQuery, slotOf } from '@/api/calls';
import {
  consultationsQuery,
  type Proposal,
  proposalQuery,
  proposalThreadQuery,
  proposalVersionsQuery,
} from '@/api/proposals';
import { cityQuery } from '@/api/queries';
import { useMe } from '@/api/session';
import { download } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { Notice } from '@/ui/Notice';
import { Phrase } from '@/ui/Phrase';
import { BudgetTable } from '@/ui/proposal/BudgetTable';
import { Consultations } from '@/ui/proposal/Consultations';
import { ProposalTimeline } from '@/ui/proposal/ProposalTimeline';
import { StatusTag } from '@/ui/proposal/StatusTag';
import { Thread } from '@/ui/proposal/Thread';
import { FIELD_LABELS } from '@/ui/proposal/words';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Tag } from '@/ui/Tag';
import { Told } from '@/ui/Told';
import { Back, Desk } from '../Desk';
import { Changes } from '../decisions/Changes';
import { Loaded } from '../Loaded';
import { Acting } from './Acting';
import { DEPARTMENT_STATES } from './departmentStates';
import { Say } from './Say';

const route = getRouteApi('/staff/proposals/$id');

/** One proposal, from whichever side of the city somebody looks at it. */
export function ProposalDeskPage() {
  const { id } = route.useParams();
  const text = useText();
  const query = useQuery(proposalQuery(id));
  const department = useMe()?.office?.role === 'DEPARTMENT_STAFF';
  const name = query.data?.answers.title;
  return (
    <Desk title={text(msg`わくわくの提案`)} heading={name || text(msg`わくわくの提案`)} roles="PROPOSALS">
      <Back to={department ? '/staff/department' : '/staff/proposals'}>
        <Trans>提案の一覧</Trans>
      </Back>
      <Loaded query={query}>{(proposal) => <WithCall proposal={proposal} />}</Loaded>
    </Desk>
  );
}

function WithCall({ proposal }: { proposal: Proposal }) {
  const query = useQuery(callQuery(proposal.callId));
  return <Loaded query={query}>{(call) => <Whole proposal={proposal} call={call} />}</Loaded>;
}

function Whole({ proposal, call }: { proposal: Proposal; call: Call }) {
  const slot = slotOf(call, proposal.slot);
  return (
    <div className="grid gap-8 xl:grid-cols-[1fr_24rem]">
      <div className="flex min-w-0 flex-col gap-8">
        <p className="flex flex-wrap items-center gap-2">
          <StatusTag status={proposal.status} />
          {slot && (
            <Tag tone="soft">
              <Told of={slot.title} />
            </Tag>
          )}
          {proposal.projectYear > 1 && (
            <Tag>
              <Trans>{proposal.projectYear}年目</Trans>
            </Tag>
          )}
          <span>{proposal.groupName}</span>
          {proposal.receipt && (
            <strong className="tabular-nums">
              <Trans>受付番号 {proposal.receipt}</Trans>
            </strong>
          )}
        </p>
        {proposal.statusReason && (
          <Notice title={<Trans>いまの状態の理由</Trans>}>
            <p className="whitespace-pre-wrap">{proposal.statusReason}</p>
          </Notice>
        )}
        {!proposal.complete && <Missing proposal={proposal} />}
        {proposal.versions > 1 && <LastChanges proposal={proposal} />}
        <Answers proposal={proposal} />
        <section>
          <h2 className="mb-3 font-bold text-xl">
            <Trans>予算（募集の決まりで計算）</Trans>
          </h2>
          <BudgetTable
            budget={proposal.budget}
            categories={call.rules.costCategories}
            eligible={proposal.budgetCheck.lines.map(({ eligible }) => eligible)}
          />
        </section>
        <Documents proposal={proposal} call={call} />
        <Talk proposal={proposal} />
        <ProposalTimeline events={proposal.timeline} status={proposal.status} />
      </div>
      <aside className="flex flex-col gap-6">
        <Acting proposal={proposal} />
      </aside>
    </div>
  );
}

function Missing({ proposal }: { proposal: Proposal }) {
  return (
    <Notice kind="warning" title={<Trans>まだ足りないところ</Trans>}>
      <ul className="list-disc pl-5">
        {proposal.tasks
          .flatMap(({ missing }) => missing)
          .map(({ pointer, detail }) => (
            <li key={pointer + detail}>
              <FieldName pointer={pointer} />
              {detail}
            </li>
          ))}
      </ul>
    </Notice>
  );
}

function FieldName({ pointer }: { pointer: string }) {
  const words = FIELD_LABELS[pointer.replace('/answers/', '').replace(/^\/(\w+).*/, '$1')];
  return (
    words && (
      <span className="mr-2 font-bold">
        <Phrase words={words} />
      </span>
    )
  );
}

function LastChanges({ proposal }: { proposal: Proposal }) {
  const query = useQuery(proposalVersionsQuery(proposal.id));
  return <Loaded query={query}>{({ changes }) => <Changes changes={changes} />}</Loaded>;
}

function Answers({ proposal }: { proposal: Proposal }) {
  const text = useText();
  const { data: city } = useQuery(cityQuery(useLocale()));
  const department = city?.departments.find(({ code }) => code === proposal.department);
  return (
    <SummaryList title={<Trans>提案の内容</Trans>}>
      {Object.entries(FIELD_LABELS)
        .filter(([field]) => proposal.answers[field])
        .map(([field, words]) => (
          <SummaryRow key={field} label={<Phrase words={words} />}>
            <span lang="ja">{proposal.answers[field]}</span>
          </SummaryRow>
        ))}
      <SummaryRow label={<Trans>担当課</Trans>}>
        {department?.label ?? proposal.department ?? ''}（{text(DEPARTMENT_STATES[proposal.departmentState])}
        ）
      </SummaryRow>
      <SummaryRow label={<Trans>活動についての宣言</Trans>}>
        {proposal.declaredVersion === null ? (
          <Trans>まだ</Trans>
        ) : (
          <Trans>第{proposal.declaredVersion}版の文面で宣言</Trans>
        )}
      </SummaryRow>
    </SummaryList>
  );
}

function Documents({ proposal, call }: { proposal: Proposal; call: Call }) {
  return (
    <section>
      <h2 className="mb-2 font-bold text-xl">
        <Trans>書類</Trans>
      </h2>
      {proposal.documents.length === 0 && (
        <p className="text-ink-soft">
          <Trans>まだ出ていません。</Trans>
        </p>
      )}
      <ul>
        {proposal.documents.map(({ id, label, name }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <span className="text-ink-soft text-sm">
              {call.rules.documents.find(({ code }) => code === label)?.title.ja ?? label}
            </span>
            <button
              type="button"
              className={`${textLink} min-h-11 text-left`}
              onClick={() => download(`/api/v1/files/${id}`, name)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Talk({ proposal }: { proposal: Proposal }) {
  const thread = useQuery(proposalThreadQuery(proposal.id));
  const consultations = useQuery(consultationsQuery(proposal.id));
  return (
    <>
      <section className="flex flex-col gap-4">
        <h2 className="font-bold text-xl">
          <Trans>やりとり（団体・担当課・ナビ・事務局が読みます）</Trans>
        </h2>
        <Loaded query={thread}>{({ items }) => <Thread messages={items} />}</Loaded>
        <Say key={thread.data?.items.length ?? 0} proposal={proposal} />
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="font-bold text-xl">
          <Trans>事前相談の記録</Trans>
        </h2>
        <Loaded query={consultations}>{({ items }) => <Consultations items={items} />}</Loaded>
      </section>
    </>
  );
}
