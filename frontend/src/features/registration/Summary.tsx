import { Trans } from '@lingui/react/macro';
import type { LinkProps } from '@tanstack/react-router';
import type { City, Registration } from '@/api/types';
import { dayIn } from '@/lib/dates';
import { DateText } from '@/ui/DateText';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Phrase } from './form/Phrase';
import { anythingSaid, SaidFields } from './form/SaidFields';
import { CHAPTERS, type Slug, stateOf, stepOf } from './form/steps';
import { CHAPTER_WORDS, STEP_WORDS } from './form/stepWords';
import { Papers } from './Papers';

type Props = { registration: Registration; city: City; changeable: boolean };

/** All answers in the order they were asked; each leads back to its question while it may be changed. */
export function Summary({ registration, city, changeable }: Props) {
  return CHAPTERS.map(({ key, slugs }) => (
    <SummaryList key={key} title={<Phrase words={CHAPTER_WORDS[key]} />}>
      {slugs.map((slug) => (
        <Rows
          key={slug}
          slug={slug}
          registration={registration}
          city={city}
          changeable={changeable && stateOf(slug, registration) !== 'LOCKED'}
        />
      ))}
    </SummaryList>
  ));
}

function Rows({ slug, registration, city, changeable }: Props & { slug: Slug }) {
  const change = changeable ? { change: questionOf(registration.id, slug) } : {};
  if (slug === 'documents') {
    return (
      <SummaryRow label={<Phrase words={STEP_WORDS.documents.name} />} {...change}>
        <Papers documents={registration.documents} />
      </SummaryRow>
    );
  }
  if (slug === 'eligibility') {
    const { current, declaredAt } = registration.declaration;
    return (
      <SummaryRow label={<Phrase words={STEP_WORDS.eligibility.name} />} {...change}>
        {current && declaredAt ? (
          <Trans>
            <DateText date={dayIn(declaredAt)} />
            に｜確《たし》かめました
          </Trans>
        ) : (
          ''
        )}
      </SummaryRow>
    );
  }
  const { fields } = stepOf(slug);
  if (!anythingSaid(registration, fields, city)) {
    // On a copy for the files, what nobody wrote is left out.
    if (!changeable) return null;
    return (
      <SummaryRow label={<Phrase words={STEP_WORDS[slug].name} />} {...change}>
        {''}
      </SummaryRow>
    );
  }
  return (
    <SummaryRow label={<Phrase words={STEP_WORDS[slug].name} />} {...change}>
      <SaidFields of={registration} fields={fields} city={city} />
    </SummaryRow>
  );
}

const questionOf = (registrationId: string, step: Slug) =>
  ({
    to: '/registrations/$registrationId/$step',
    params: { registrationId, step },
    search: { from: 'check' },
  }) as LinkProps;
