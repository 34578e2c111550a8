import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { Call } from '@/api/calls';
import { useMyGroup } from '@/api/membership';
import { myProposalsQuery, type Proposal, proposalQuery } from '@/api/proposals';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { ActForm } from '@/ui/form/ActForm';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { Page, PageHeading } from '@/ui/Page';
import { Phrase } from '@/ui/Phrase';
import { Crumbs } from './Crumbs';
import { slugAt } from './form/steps';
import { STEPS } from './form/stepWords';
import { Summary } from './Summary';
import { WithProposal } from './WithProposal';

const route = getRouteApi('/proposals/$proposalId/check');

/** Everything that was written, once more, before it is handed in. */
export function CheckPage() {
  const { proposalId } = route.useParams();
  return (
    <WithProposal id={proposalId}>
      {(proposal, call) => <Ready proposal={proposal} call={call} />}
    </WithProposal>
  );
}

function Ready({ proposal, call }: { proposal: Proposal; call: Call }) {
  const text = useText();
  const open = proposal.writable;
  return (
    <Page title={open ? text(msg`提出の前に確かめる`) : text(msg`提出した内容`)} measure="work">
      <Crumbs proposal={proposal}>
        <Trans>｜確《たし》かめる</Trans>
      </Crumbs>
      <PageHeading>
        {open ? (
          <Trans>｜提出《ていしゅつ》の｜前《まえ》に｜確《たし》かめてください</Trans>
        ) : (
          <Trans>｜提出《ていしゅつ》した｜内容《ないよう》</Trans>
        )}
      </PageHeading>
      {open && <Missing proposal={proposal} />}
      <p className="my-6">
        <LinkButton to="/proposals/$proposalId/paper" params={{ proposalId: proposal.id }} look="secondary">
          <Trans>A4の｜紙《かみ》に｜印刷《いんさつ》する</Trans>
        </LinkButton>
      </p>
      <Summary proposal={proposal} call={call} changeable={open} />
      {open && <HandIn proposal={proposal} call={call} />}
    </Page>
  );
}

/** What stands in the way, each line leading to its page. */
function Missing({ proposal }: { proposal: Proposal }) {
  const missing = proposal.tasks.flatMap((task) => task.missing);
  if (missing.length === 0) return null;
  return (
    <Notice
      kind="error"
      title={<Trans>あと、｜次《つぎ》のところを｜書《か》くと｜提出《ていしゅつ》できます</Trans>}
    >
      <ul className="flex flex-col">
        {missing.map(({ pointer, detail }) => {
          const step = slugAt(pointer);
          return (
            <li key={pointer + detail}>
              <Link
                to="/proposals/$proposalId/$step"
                params={{ proposalId: proposal.id, step }}
                search={{ from: 'check' }}
                className={`${textLink} inline-flex min-h-11 items-center`}
              >
                <Phrase words={STEPS[step].name} />
              </Link>
              <span className="ml-3 text-ink-soft text-sm" lang="ja">
                {detail}
              </span>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

function HandIn({ proposal, call }: { proposal: Proposal; call: Call }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const group = useMyGroup(proposal.groupId);
  const again = proposal.status === 'RETURNED';
  const params = { proposalId: proposal.id };
  const until = proposal.correction?.deadline ?? call.rules.dates.closes;

  const handIn = async () => {
    try {
      await writing.POST('/api/v1/proposals/{id}/submission', { params: { path: { id: proposal.id } } });
    } finally {
      await Promise.all([
        queries.invalidateQueries({ queryKey: proposalQuery(proposal.id).queryKey }),
        queries.invalidateQueries({ queryKey: myProposalsQuery().queryKey }),
      ]);
    }
    await navigate({ to: '/proposals/$proposalId/receipt', params });
  };

  if (group && group.role !== 'MANAGER') {
    return (
      <Notice
        title={
          <Trans>
            ｜提出《ていしゅつ》は、｜団体《だんたい》の｜代表《だいひょう》・｜管理《かんり》の｜人《ひと》がします
          </Trans>
        }
      >
        <p>
          <Trans>
            ｜書《か》けたことを、｜代表《だいひょう》・｜管理《かんり》の｜人《ひと》に｜知《し》らせてください。
          </Trans>
        </p>
      </Notice>
    );
  }
  return (
    <ActForm
      onSubmit={handIn}
      off={!proposal.complete}
      submit={
        again ? (
          <Trans>もう｜一度《いちど》｜提出《ていしゅつ》する</Trans>
        ) : (
          <Trans>この｜内容《ないよう》で｜提出《ていしゅつ》する</Trans>
        )
      }
    >
      <p className="max-w-prose">
        <Trans>
          <MomentText instant={until} />
          までに｜届《とど》いたものを｜受《う》け｜付《つ》けます（｜市《し》のサーバーの｜時計《とけい》）。｜提出《ていしゅつ》すると、｜市《し》から｜返《かえ》されないかぎり｜直《なお》せません。
        </Trans>
      </p>
    </ActForm>
  );
}
