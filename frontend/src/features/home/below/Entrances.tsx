import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { City, GroupPage } from '@/api/types';
import { useText } from '@/lib/useText';
import { ChipLink } from '@/ui/ChipLink';
import { Disclosure } from '@/ui/Disclosure';
import { Skeleton } from '@/ui/Skeleton';
import { Term } from '@/ui/Term';
import { Section } from './Section';

type Props = {
  city: City | undefined;
  counts: GroupPage['facets'] | undefined;
  loading: boolean;
};

/** Ways into the list for whoever has no word to search for. */
export function Entrances({ city, counts, loading }: Props) {
  const text = useText();
  if (!city || loading) return <Skeleton className="h-[40rem] sm:h-[30rem]" />;
  const countOf = new Map(counts?.field.map(({ code, count }) => [code, count]));
  // A way in that leads to nothing is none; without counts every field is shown.
  const fields = countOf.size > 0 ? city.fields.filter(({ code }) => countOf.has(code)) : city.fields;
  const districts = [...city.districts].sort((a, b) => a.kana.localeCompare(b.kana, 'ja'));

  return (
    <Section title={<Trans>｜分野《ぶんや》からさがす</Trans>}>
      <ul className="grid grid-cols-2 gap-x-4 sm:gap-x-6 desktop:grid-cols-3 desktop-admin:grid-cols-4">
        {fields.map((field) => (
          <li key={field.code} className="border-line border-b">
            <Link
              to="/groups"
              search={{ field: [field.code] }}
              className="flex h-full min-h-12 items-center gap-1 py-2 text-ink max-sm:text-sm sm:gap-2 no-underline underline-offset-4 hover:bg-accent-soft hover:underline"
            >
              <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-accent" />
              <span className="grow leading-150">
                <Term of={field} />
              </span>
              <span className="min-w-6 shrink-0 text-right text-ink-soft text-sm tabular-nums">
                {countOf.get(field.code)}
              </span>
            </Link>
          </li>
        ))}
      </ul>

      <div className="mt-8 grid gap-8 desktop:grid-cols-2">
        <nav aria-label={text(msg`曜日からさがす`)}>
          <h3 className="mb-2 font-bold text-lg">
            <Trans>｜曜日《ようび》からさがす</Trans>
          </h3>
          <ul className="flex flex-wrap gap-2">
            {city.weekdays.map((weekday) => (
              <li key={weekday.code}>
                <ChipLink to="/groups" search={{ weekday: [weekday.code] }}>
                  <Term of={weekday} />
                </ChipLink>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={text(msg`だれのための活動かでさがす`)}>
          <h3 className="mb-2 font-bold text-lg">
            <Trans>だれのための｜活動《かつどう》か</Trans>
          </h3>
          <ul className="flex flex-wrap gap-2">
            {city.audiences.map((audience) => (
              <li key={audience.code}>
                <ChipLink to="/groups" search={{ audience: [audience.code] }}>
                  <Term of={audience} />
                </ChipLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>

      <Disclosure
        className="mt-8"
        summary={<Trans>｜地区《ちく》からさがす（{districts.length}の｜地区《ちく》）</Trans>}
      >
        <ul className="flex flex-wrap gap-2 pt-2">
          {districts.map((district) => (
            <li key={district.code}>
              <ChipLink to="/groups" search={{ district: [district.code] }}>
                <Term of={district} />
              </ChipLink>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}
