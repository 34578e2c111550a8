import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type Call, slotOf } from '@/api/calls';
import type { Proposal } from '@/api/proposals';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Page, PageHeading } from '@/ui/Page';
import { Phrase } from '@/ui/Phrase';
import { ProposalTimeline } from '@/ui/proposal/ProposalTimeline';
import { StatusTag } from '@/ui/proposal/StatusTag';
import { Tag } from '@/ui/Tag';
import { Told } from '@/ui/Told';
import { Crumbs } from './Crumbs';
import { Name } from './Name';
import { stopsAhead } from './standing/ahead';
import { Draft } from './standing/Draft';
import { HandedIn } from './standing/HandedIn';
import { Returned } from './standing/Returned';
import { WithProposal } from './WithProposal';

const route = getRouteApi('/proposals/$proposalId');

/** One proposal: where it is, what to do now, and the way it goes. */
export function ProposalPage() {
  const { proposalId } = route.useParams();
  return (
    <WithProposal id={proposalId}>
      {(proposal, call) => <Ready proposal={proposal} call={call} />}
    </WithProposal>
  );
}

function Ready({ proposal, call }: { proposal: Proposal; call: Call }) {
  const text = useText();
  const slot = slotOf(call, proposal.slot);
  const { status } = proposal;
  return (
    <Page title={proposal.answers.title || text(msg`わくわくプロジェクトの提案`)} measure="work">
      <Crumbs proposal={proposal} />
      <PageHeading
        lead={
          <>
            <span lang="ja">{proposal.groupName}</span>
            {slot && (
              <>
                {'　'}
                <Told of={slot.title} />
              </>
            )}
          </>
        }
      >
        <Name title={proposal.answers.title} />
      </PageHeading>
      <p className="mb-6 flex flex-wrap gap-2">
        <StatusTag status={status} />
        {proposal.sample && (
          <Tag tone="sample">
            <Trans>サンプル</Trans>
          </Tag>
        )}
      </p>
      {status === 'DRAFT' && <Draft proposal={proposal} call={call} />}
      {status === 'RETURNED' && <Returned proposal={proposal} />}
      {status !== 'DRAFT' && status !== 'RETURNED' && <HandedIn proposal={proposal} />}
      {RELEASED.includes(status) && (
        <p className="mb-8 flex flex-wrap gap-3">
          {status !== 'NOT_ADOPTED' && (
            <LinkButton to="/undertakings/$id" params={{ id: proposal.id }}>
              <Trans>｜協定《きょうてい》と｜事業《じぎょう》のページへ</Trans>
            </LinkButton>
          )}
          <LinkButton
            to="/proposals/$proposalId/result"
            params={{ proposalId: proposal.id }}
            look="secondary"
          >
            <Trans>｜結果《けっか》を｜見《み》る・｜印刷《いんさつ》する</Trans>
          </LinkButton>
        </p>
      )}
      <Ways proposal={proposal} />
      <ProposalTimeline
        events={proposal.timeline}
        status={status}
        ahead={stopsAhead(status, call).map(({ key, title, day, instant }) => ({
          key,
          is: 'ahead' as const,
          title: <Phrase words={title} />,
          when: instant ? <MomentText instant={instant} /> : day && <DateText date={day} />,
        }))}
      />
    </Page>
  );
}

const RELEASED = [
  'ADOPTED',
  'NOT_ADOPTED',
  'AGREED',
  'IN_PROGRESS',
  'CHANGE_PENDING',
  'SUSPENDED',
  'REPORTED',
  'EVALUATED',
  'COMPLETED',
];

const BEFORE_DECISION = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'INELIGIBILITY_FOUND',
  'ELIGIBLE',
  'UNDER_REVIEW',
  'SCORED',
  'HEARD',
  'RECOMMENDED',
  'DECIDED',
];

/** Everything else one can do with it. */
function Ways({ proposal }: { proposal: Proposal }) {
  const params = { proposalId: proposal.id };
  return (
    <section aria-labelledby="ways" className="mt-10">
      <h2 id="ways" className="border-line border-b pb-2 font-bold text-xl">
        <Trans>ほかにできること</Trans>
      </h2>
      <ul className="flex flex-col pt-2 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
        <li>
          <Link to="/proposals/$proposalId/talk" params={params} className={textLink}>
            <Trans>やりとりを｜見《み》る・｜書《か》く</Trans>
          </Link>
        </li>
        <li>
          <Link to="/proposals/$proposalId/paper" params={params} className={textLink}>
            <Trans>A4の｜紙《かみ》に｜印刷《いんさつ》する</Trans>
          </Link>
        </li>
        {proposal.versions > 0 && (
          <li>
            <Link to="/proposals/$proposalId/versions" params={params} className={textLink}>
              <Trans>｜提出《ていしゅつ》した｜版《はん》と、｜変《か》わったところを｜見《み》る</Trans>
            </Link>
          </li>
        )}
        <li>
          <Link to="/wakuwaku/calls/$id" params={{ id: proposal.callId }} className={textLink}>
            <Trans>｜募集《ぼしゅう》の｜決《き》まりを｜見《み》る</Trans>
          </Link>
        </li>
        {BEFORE_DECISION.includes(proposal.status) && (
          <li>
            <Link to="/proposals/$proposalId/withdrawal" params={params} className={textLink}>
              <Trans>｜提案《ていあん》を｜取《と》り｜下《さ》げる</Trans>
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
