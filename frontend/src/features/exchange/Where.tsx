import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { Term } from '@/ui/Term';
import type { ListingCard } from './queries';

const SHOWN = 3;

/** Where it is: the place by its name, the districts, or the network. */
export function Where({ card: { placeName, districts, online } }: { card: ListingCard }) {
  return (
    <span>
      {placeName && <>{placeName} </>}
      {districts.length > 0 &&
        districts.slice(0, SHOWN).map((district, index) => (
          <Fragment key={district.code}>
            {index > 0 && '・'}
            <Term of={district} />
          </Fragment>
        ))}
      {districts.length > SHOWN && <Trans>ほか</Trans>}
      {districts.length === 0 && !placeName && !online && <Trans>｜市内《しない》どこでも</Trans>}
      {online && (districts.length > 0 || placeName) && '　'}
      {online && <Trans>オンライン</Trans>}
    </span>
  );
}
