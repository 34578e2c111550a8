import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { DateText } from '@/ui/DateText';
import type { ListingCard, ListingSlot } from './queries';
import { Words } from './Words';
import { BANDS, WEEKDAYS } from './words';

type Weekday = keyof typeof WEEKDAYS;
type Band = keyof typeof BANDS;

/** The days and parts of the day, weekday by weekday: SAT_MORNING and SAT_EVENING are one line. */
export function bandsByWeekday(slots: readonly ListingSlot[]): [Weekday, Band[]][] {
  const found = new Map<Weekday, Band[]>();
  for (const slot of slots) {
    const [day, band] = slot.split('_') as [Weekday, Band];
    found.set(day, [...(found.get(day) ?? []), band]);
  }
  return [...found];
}

type Props = {
  card: Pick<ListingCard, 'days' | 'slots' | 'startsAt' | 'endsAt' | 'from' | 'until'>;
  full?: boolean;
};

/** When it is: the days themselves, or the usual days of the week. */
export function When({ card: { days, slots, startsAt, endsAt, from, until }, full = false }: Props) {
  return (
    <span className="flex flex-col">
      {days.length > 0 && (
        <span>
          {(full ? days : days.slice(0, 2)).map((day, index) => (
            <Fragment key={day}>
              {index > 0 && '、'}
              <DateText date={day} style="day" />
            </Fragment>
          ))}
          {!full && days.length > 2 && <Trans>ほか</Trans>}
        </span>
      )}
      {days.length === 0 && slots.length === 0 && <Trans>いつでも</Trans>}
      {days.length === 0 && slots.length === 21 && <Trans>いつでも</Trans>}
      {days.length === 0 && slots.length < 21 && <Slots slots={slots} full={full} />}
      {startsAt && endsAt && (
        <span className="tabular-nums">
          {startsAt.slice(0, 5)}〜{endsAt.slice(0, 5)}
        </span>
      )}
      {full && from && until && (
        <span>
          <DateText date={from} style="day" />〜<DateText date={until} style="day" />
        </span>
      )}
    </span>
  );
}

function Slots({ slots, full }: { slots: readonly ListingSlot[]; full: boolean }) {
  const lines = bandsByWeekday(slots);
  const shown = full ? lines : lines.slice(0, 3);
  return (
    <span className="flex flex-wrap gap-x-3">
      {shown.map(([day, bands]) => (
        <span key={day} className="whitespace-nowrap">
          <Words of={WEEKDAYS[day]} />
          {bands.length < 3 && (
            <>
              {' '}
              {bands.map((band, index) => (
                <Fragment key={band}>
                  {index > 0 && '・'}
                  <Words of={BANDS[band]} />
                </Fragment>
              ))}
            </>
          )}
        </span>
      ))}
      {shown.length < lines.length && <Trans>ほか</Trans>}
    </span>
  );
}
