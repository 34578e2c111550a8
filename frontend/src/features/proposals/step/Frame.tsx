import { useLingui } from '@lingui/react';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Proposal } from '@/api/proposals';
import { withoutRuby } from '@/lib/ruby';
import type { SaveState } from '@/lib/useAutosave';
import { StepPage } from '@/ui/form/StepPage';
import { Phrase } from '@/ui/Phrase';
import type { Slug } from '../form/steps';
import { STEPS } from '../form/stepWords';
import { Name } from '../Name';
import { wayBack } from './wayOn';

type Props = {
  proposal: Proposal;
  slug: Slug;
  save?: SaveState;
  onRetry?: () => void;
  children: ReactNode;
};

/** The frame of every question of a proposal. */
export function Frame({ proposal, slug, save, onRetry, children }: Props) {
  const { i18n } = useLingui();
  const { from } = useSearch({ from: '/proposals/$proposalId/$step' });
  const { question, lead } = STEPS[slug];
  return (
    <StepPage
      title={withoutRuby(i18n._(question))}
      task={<Name title={proposal.answers.title} />}
      question={<Phrase words={question} />}
      lead={lead && <Phrase words={lead} />}
      back={wayBack(proposal, slug, from)}
      list={{ to: '/proposals/$proposalId', params: { proposalId: proposal.id } }}
      {...(save && { save })}
      {...(onRetry && { onRetry })}
    >
      {children}
    </StepPage>
  );
}

/** How a page of the form goes on, given where one came from. */
export const useFrom = () => useSearch({ from: '/proposals/$proposalId/$step' }).from;
