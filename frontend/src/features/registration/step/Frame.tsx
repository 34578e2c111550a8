import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Registration } from '@/api/types';
import { withoutRuby } from '@/lib/ruby';
import type { SaveState } from '@/lib/useAutosave';
import { StepPage } from '@/ui/form/StepPage';
import { Phrase } from '../form/Phrase';
import type { Slug } from '../form/steps';
import { STEP_WORDS } from '../form/stepWords';
import { wayBack } from './wayOn';

type Props = {
  registration: Registration;
  slug: Slug;
  save?: SaveState;
  onRetry?: () => void;
  children: ReactNode;
};

/** The frame of every question of a registration. */
export function Frame({ registration, slug, save, onRetry, children }: Props) {
  const { i18n } = useLingui();
  const { from } = useSearch({ from: '/registrations/$registrationId/$step' });
  const { question, lead } = STEP_WORDS[slug];
  const name = registration.answers.name;
  return (
    <StepPage
      title={withoutRuby(i18n._(question))}
      task={name ? <span lang="ja">{name}</span> : <Trans>｜団体《だんたい》の｜登録《とうろく》</Trans>}
      question={<Phrase words={question} />}
      lead={lead && <Phrase words={lead} />}
      back={wayBack(registration.id, slug, from)}
      list={{ to: '/registrations/$registrationId', params: { registrationId: registration.id } }}
      {...(save && { save })}
      {...(onRetry && { onRetry })}
    >
      {children}
    </StepPage>
  );
}
