import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import type { Call } from '@/api/calls';
import type { Proposal } from '@/api/proposals';
import { useText } from '@/lib/useText';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { isLocked, isSlug, type Slug } from './form/steps';
import { AnswerStep } from './step/AnswerStep';
import { BudgetStep } from './step/BudgetStep';
import { ConsultationStep } from './step/ConsultationStep';
import { DeclarationStep } from './step/DeclarationStep';
import { DepartmentStep } from './step/DepartmentStep';
import { DocumentsStep } from './step/DocumentsStep';
import { SlotStep } from './step/SlotStep';
import { WithProposal } from './WithProposal';

const route = getRouteApi('/proposals/$proposalId/$step');

export function StepQuestionPage() {
  const { proposalId, step } = route.useParams();
  return (
    <WithProposal id={proposalId}>
      {(proposal, call) =>
        isSlug(step) && proposal.writable && !isLocked(step, proposal) ? (
          // Another question is another form.
          <Question key={step} slug={step} proposal={proposal} call={call} />
        ) : (
          <Closed proposal={proposal} />
        )
      }
    </WithProposal>
  );
}

type Props = { slug: Slug; proposal: Proposal; call: Call };

function Question({ slug, proposal, call }: Props) {
  switch (slug) {
    case 'slot':
      return <SlotStep proposal={proposal} call={call} />;
    case 'department':
      return <DepartmentStep proposal={proposal} call={call} />;
    case 'budget':
      return <BudgetStep proposal={proposal} call={call} />;
    case 'documents':
      return <DocumentsStep proposal={proposal} call={call} />;
    case 'declaration':
      return <DeclarationStep proposal={proposal} />;
    case 'consultation':
      return <ConsultationStep proposal={proposal} />;
    default:
      return <AnswerStep slug={slug} proposal={proposal} call={call} />;
  }
}

/** Handed in, decided, or not among the fields that the city has opened. */
function Closed({ proposal }: { proposal: Proposal }) {
  const text = useText();
  return (
    <Page title={text(msg`いまは直せません`)} measure="prose">
      <PageHeading
        lead={
          <Trans>
            ｜提出《ていしゅつ》した｜内容《ないよう》は、｜市《し》から「｜直《なお》してください」と｜返《かえ》されたところだけ｜直《なお》せます。
          </Trans>
        }
      >
        <Trans>いまは｜直《なお》せません</Trans>
      </PageHeading>
      <LinkButton to="/proposals/$proposalId" params={{ proposalId: proposal.id }}>
        <Trans>｜提案《ていあん》のページへ</Trans>
      </LinkButton>
    </Page>
  );
}
