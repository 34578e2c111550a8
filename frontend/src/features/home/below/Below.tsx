import { useQuery } from '@tanstack/react-query';
import { cityQuery, groupsQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { recentlyConfirmed, recruiting } from '../lists';
import { Consultation } from './Consultation';
import { Entrances } from './Entrances';
import { News } from './News';
import { PastProjects } from './PastProjects';
import { RecentlyConfirmed, Recruiting } from './Teasers';

/** The rest of the home page: it comes while the visitor reads the first screen. */
function Below() {
  const locale = useLocale();
  const { data: city } = useQuery(cityQuery(locale));
  const { data: lookingForPeople } = useQuery(groupsQuery(recruiting, locale));
  const { data: recent, isPending } = useQuery(groupsQuery(recentlyConfirmed, locale));
  return (
    <>
      <Entrances city={city} counts={recent?.facets} loading={isPending} />
      <Recruiting page={lookingForPeople} />
      <News />
      <RecentlyConfirmed page={recent} />
      <PastProjects />
      <Consultation />
    </>
  );
}

export default Below;
