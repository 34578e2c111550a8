import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { City, Group } from '@/api/types';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { OutsideLink } from '@/ui/OutsideLink';
import { plainName } from '../GroupName';
import { LazyPlaceMap } from '../map/LazyPlaceMap';
import { Section } from './Section';

/** The spot on the map, with its address in words beside it. */
export function Place({ group, city }: { group: Group; city: City | undefined }) {
  const name = plainName(group, useLocale());
  const text = useText();
  if (!group.point || !city) return null;
  const { lat, lon } = group.point;
  return (
    <Section id="map" title={<Trans>｜地図《ちず》</Trans>}>
      <LazyPlaceMap
        city={city}
        label={text(msg`${name}の場所の地図`)}
        points={[{ id: group.id, lat, lon, name }]}
        zoom={15}
        className="h-72 sm:h-80"
      />
      <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span lang="ja">{group.address}</span>
        <OutsideLink href={`https://maps.gsi.go.jp/#16/${lat}/${lon}/`}>
          <Trans>｜国土地理院《こくどちりいん》の｜地図《ちず》で｜見《み》る</Trans>
        </OutsideLink>
      </p>
    </Section>
  );
}
