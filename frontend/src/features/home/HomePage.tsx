import { msg } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { cityQuery, groupsQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { usePageTitle } from '@/lib/usePageTitle';
import { useText } from '@/lib/useText';
import { Consultation } from './Consultation';
import { Entrances } from './Entrances';
import { Hero } from './Hero';
import { PastProjects } from './PastProjects';
import { RecentlyConfirmed, Recruiting } from './Teasers';
import { WaysIn } from './WaysIn';

/** What a visitor can do at once, before anything about us. */
export function HomePage() {
  const locale = useLocale();
  const text = useText();
  const { data: city } = useQuery(cityQuery(locale));
  const { data: recruiting } = useQuery(
    groupsQuery({ recruiting: true, sort: 'confirmed', size: 3 }, locale),
  );
  const { data: recent, isPending } = useQuery(groupsQuery({ sort: 'confirmed', size: 6 }, locale));
  usePageTitle(text(msg`こみっと広場`));

  return (
    <>
      <Hero total={recent?.total} />
      <div className="mx-auto flex max-w-page flex-col gap-16 px-4 py-10 sm:px-6">
        <WaysIn recruiting={recruiting?.total} />
        <Entrances city={city} counts={recent?.facets} loading={isPending} />
        <Recruiting page={recruiting} />
        <RecentlyConfirmed page={recent} />
        <PastProjects />
        <Consultation />
      </div>
    </>
  );
}
