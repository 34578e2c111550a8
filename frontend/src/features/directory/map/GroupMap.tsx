import { msg } from '@lingui/core/macro';
import { Plural } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { groupsQuery } from '@/api/queries';
import type { City } from '@/api/types';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { plainName } from '../GroupName';
import { type GroupSearchState, serverSearch } from '../groupSearch';
import { GroupsHere } from './GroupsHere';
import { MapView } from './MapView';

/** As many as one answer of the server holds. */
const MARKS_AT_MOST = 100;

/** Where the groups of the list are. The list stands beside it: nothing is on the map alone. */
export function GroupMap({ city, search }: { city: City; search: GroupSearchState }) {
  const locale = useLocale();
  const text = useText();
  const { data } = useQuery(groupsQuery({ ...serverSearch(search), size: MARKS_AT_MOST }, locale));
  const groups = data?.items.filter(({ point }) => point) ?? [];

  return (
    <div className="md:sticky md:top-4">
      <MapView
        city={city}
        label={text(msg`団体の場所の地図。同じ団体が一覧にあります。`)}
        points={groups.flatMap((group) =>
          group.point ? [{ id: group.id, ...group.point, name: plainName(group, locale) }] : [],
        )}
        zoom={15}
        className="h-80 md:h-[min(36rem,80vh)]"
        popup={(points) => (
          <GroupsHere groups={groups.filter(({ id }) => points.some((point) => point.id === id))} />
        )}
      />
      {data && (
        <p className="mt-1 text-ink-soft text-sm">
          <Plural
            value={groups.length}
            other="｜場所《ばしょ》がわかる#｜団体《だんたい》を｜地図《ちず》に｜出《だ》しています。"
          />
        </p>
      )}
    </div>
  );
}
