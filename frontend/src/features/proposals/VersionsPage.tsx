import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Call } from '@/api/calls';
import { isUnreachable } from '@/api/problem';
import { type Proposal, type ProposalVersion, proposalVersionsQuery } from '@/api/proposals';
import { useText } from '@/lib/useText';
import { MomentText } from '@/ui/MomentText';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Phrase } from '@/ui/Phrase';
import { BudgetTable } from '@/ui/proposal/BudgetTable';
import { FIELD_LABELS } from '@/ui/proposal/words';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { Crumbs } from './Crumbs';
import { type Change, changesBetween } from './versions';
import { WithProposal } from './WithProposal';

const route = getRouteApi('/proposals/$proposalId/versions');

/** Every version that was handed in, with its mark, and what it changed. */
export function VersionsPage() {
  const { proposalId } = route.useParams();
  return (
    <WithProposal id={proposalId}>
      {(proposal, call) => <Ready proposal={proposal} call={call} />}
    </WithProposal>
  );
}

function Ready({ proposal, call }: { proposal: Proposal; call: Call }) {
  const text = useText();
  const { data, error, refetch } = useQuery(proposalVersionsQuery(proposal.id));
  return (
    <Page title={text(error && !data ? msg`エラー：版を表示できません` : msg`提出した版`)} measure="work">
      <Crumbs proposal={proposal}>
        <Trans>｜提出《ていしゅつ》した｜版《はん》</Trans>
      </Crumbs>
      <PageHeading
        lead={
          <Trans>
            ｜提出《ていしゅつ》するたびに、そのときの｜内容《ないよう》がそのまま｜残《のこ》ります。｜符号《ふごう》は、｜中身《なかみ》が｜少《すこ》しでも｜変《か》わると｜別《べつ》のものになります。
          </Trans>
        }
      >
        <Trans>｜提出《ていしゅつ》した｜版《はん》</Trans>
      </PageHeading>
      {error && !data && <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />}
      {!error && !data && <Skeleton className="h-60" />}
      {data?.items.length === 0 && <Panel title={<Trans>まだ｜提出《ていしゅつ》していません</Trans>} />}
      <ol className="flex flex-col gap-10">
        {[...(data?.items ?? [])].reverse().map((version) => (
          <li key={version.number}>
            <Version
              version={version}
              before={data?.items.find(({ number }) => number === version.number - 1)}
              call={call}
            />
          </li>
        ))}
      </ol>
    </Page>
  );
}

type VersionProps = { version: ProposalVersion; before: ProposalVersion | undefined; call: Call };

function Version({ version, before, call }: VersionProps) {
  const { number, submittedAt, hash } = version;
  const changes = before ? changesBetween(before, version) : [];
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-bold text-xl">
        <Trans>｜第《だい》{number}｜版《はん》</Trans>
        <span className="ml-3 font-normal text-base text-ink-soft">
          <MomentText instant={submittedAt} />
        </span>
      </h2>
      <p className="break-all font-mono text-ink-soft text-sm">{hash}</p>
      {before && changes.length === 0 && (
        <p>
          <Trans>｜前《まえ》の｜版《はん》と｜同《おな》じ｜内容《ないよう》です。</Trans>
        </p>
      )}
      {changes.map((change) => (
        <Changed key={change.field} change={change} call={call} />
      ))}
    </section>
  );
}

function Changed({ change: { field, before, after }, call }: { change: Change; call: Call }) {
  const label = FIELD_LABELS[field];
  return (
    <div className="rounded-8 border border-line p-4">
      <h3 className="mb-2 font-bold">{label ? <Phrase words={label} /> : field}</h3>
      <div className="grid gap-4 desktop:grid-cols-2">
        <Side label={<Trans>｜前《まえ》</Trans>} value={before} call={call} mark="del" />
        <Side label={<Trans>｜後《あと》</Trans>} value={after} call={call} mark="ins" />
      </div>
    </div>
  );
}

type SideProps = { label: ReactNode; value: unknown; call: Call; mark: 'ins' | 'del' };

function Side({ label, value, call, mark: Mark }: SideProps) {
  const look = Mark === 'ins' ? 'bg-green-50' : 'bg-red-50';
  return (
    <div>
      <p className="text-ink-soft text-sm">{label}</p>
      {isBudget(value) ? (
        <BudgetTable budget={value} categories={call.rules.costCategories} />
      ) : (
        <Mark className={`${look} whitespace-pre-wrap break-words no-underline`} lang="ja">
          {textOf(value) || '―'}
        </Mark>
      )}
    </div>
  );
}

const isBudget = (value: unknown): value is ProposalVersion['budget'] =>
  typeof value === 'object' && value !== null && 'lines' in value;

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join('\n') : value === null || value === undefined ? '' : String(value);
