import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { cityQuery } from '@/api/queries';
import { declarationQuery } from '@/api/registrations';
import { useLocale } from '@/lib/display';
import { RubyText } from '@/ui/RubyText';
import { Skeleton } from '@/ui/Skeleton';
import { Term } from '@/ui/Term';
import { KIND_NOTES } from '../form/fields';
import { Section } from './Section';

/** Kinds of groups as the city lists them, and what the plan leaves out. */
export function WhoMay() {
  const locale = useLocale();
  const { i18n } = useLingui();
  const { data: city } = useQuery(cityQuery(locale));
  const { data: declaration } = useQuery(declarationQuery(locale));
  return (
    <Section title={<Trans>｜登録《とうろく》できる｜団体《だんたい》</Trans>}>
      {city ? (
        <dl className="flex flex-col gap-3">
          {city.kinds.map((kind) => {
            const note = KIND_NOTES[kind.code];
            return (
              <div key={kind.code} className="grid gap-x-6 sm:grid-cols-[12rem_minmax(0,1fr)]">
                <dt className="font-bold">
                  <Term of={kind} />
                </dt>
                <dd>{note && <RubyText>{i18n._(note)}</RubyText>}</dd>
              </div>
            );
          })}
        </dl>
      ) : (
        <Skeleton className="h-48" />
      )}
      <p className="font-bold">
        <Trans>｜次《つぎ》の｜活動《かつどう》をする｜団体《だんたい》は｜登録《とうろく》できません</Trans>
      </p>
      {declaration ? (
        <ul className="list-disc pl-6">
          {declaration.exclusions.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      ) : (
        <Skeleton className="h-24" />
      )}
    </Section>
  );
}
