import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import type { City, Registration } from '@/api/types';
import { useText } from '@/lib/useText';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { isSlug, type Slug, stateOf } from './form/steps';
import { isOpen } from './standing';
import { AnswerStep } from './step/AnswerStep';
import { DocumentsStep } from './step/DocumentsStep';
import { EligibilityStep } from './step/EligibilityStep';
import { WithRegistration } from './WithRegistration';

const route = getRouteApi('/registrations/$registrationId/$step');

export function StepQuestionPage() {
  const { registrationId, step } = route.useParams();
  return (
    <WithRegistration id={registrationId}>
      {(registration, city) =>
        isSlug(step) && isOpen(registration) && stateOf(step, registration) !== 'LOCKED' ? (
          // Another question is another form.
          <Question key={step} slug={step} registration={registration} city={city} />
        ) : (
          <Closed registration={registration} />
        )
      }
    </WithRegistration>
  );
}

function Question({ slug, registration, city }: { slug: Slug; registration: Registration; city: City }) {
  if (slug === 'documents') return <DocumentsStep registration={registration} />;
  if (slug === 'eligibility') return <EligibilityStep registration={registration} />;
  return <AnswerStep slug={slug} registration={registration} city={city} />;
}

/** Handed in, decided, or not among the fields that the city has opened. */
function Closed({ registration }: { registration: Registration }) {
  const text = useText();
  return (
    <Page title={text(msg`いまは直せません`)} measure="prose">
      <PageHeading
        lead={
          <Trans>
            ｜提出《ていしゅつ》した｜内容《ないよう》は、｜市《し》から「｜直《なお》してください」と｜返《かえ》されたところだけ｜直《なお》せます。｜急《いそ》ぐときは｜窓口《まどぐち》へ｜知《し》らせてください。
          </Trans>
        }
      >
        <Trans>いまは｜直《なお》せません</Trans>
      </PageHeading>
      <LinkButton to="/registrations/$registrationId" params={{ registrationId: registration.id }}>
        <Trans>｜申請《しんせい》のページへ</Trans>
      </LinkButton>
    </Page>
  );
}
