import { Trans } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { useText } from '@/lib/useText';
import { Words } from './Words';
import { BANDS, WEEKDAYS } from './words';

type Props = {
  legend: ReactNode;
  hint?: ReactNode;
  id?: string | undefined;
  values: readonly string[];
  onChange: (values: string[]) => void;
};

const DAYS = Object.keys(WEEKDAYS) as (keyof typeof WEEKDAYS)[];
const PARTS = Object.keys(BANDS) as (keyof typeof BANDS)[];
export const ALL_SLOTS = DAYS.flatMap((day) => PARTS.map((part) => `${day}_${part}`));

const WEEKEND = ALL_SLOTS.filter((slot) => /^(SAT|SUN)/.test(slot));
const WEEK = ALL_SLOTS.filter((slot) => !WEEKEND.includes(slot));

/** A week at a glance: seven days by morning, afternoon and evening; each field is a box to tick. */
export function SlotGrid({ legend, hint, id, values, onChange }: Props) {
  const text = useText();
  const toggle = (slot: string) =>
    onChange(ALL_SLOTS.filter((known) => (known === slot ? !values.includes(slot) : values.includes(known))));
  const add = (slots: string[]) =>
    onChange(ALL_SLOTS.filter((known) => values.includes(known) || slots.includes(known)));
  return (
    <fieldset>
      <legend className="mb-1 font-bold">{legend}</legend>
      {hint && <div className="mb-2 text-ink-soft text-sm">{hint}</div>}
      <div className="mb-3 flex flex-wrap gap-2">
        <Shortcut onClick={() => add(WEEK)}>
          <Trans>｜平日《へいじつ》すべて</Trans>
        </Shortcut>
        <Shortcut onClick={() => add(WEEKEND)}>
          <Trans>｜土日《どにち》すべて</Trans>
        </Shortcut>
        <Shortcut onClick={() => onChange([])}>
          <Trans>｜選《えら》んだものを｜消《け》す</Trans>
        </Shortcut>
      </div>
      <div className="grid max-w-[30rem] grid-cols-[auto_repeat(3,minmax(0,1fr))] gap-1">
        <span aria-hidden="true" />
        {PARTS.map((part) => (
          <span key={part} aria-hidden="true" className="pb-1 text-center text-sm">
            <Words of={BANDS[part]} />
          </span>
        ))}
        {DAYS.map((day, row) => (
          <Fragment key={day}>
            <span aria-hidden="true" className="flex items-center pr-3 font-bold">
              <Words of={WEEKDAYS[day]} />
            </span>
            {PARTS.map((part, column) => {
              const slot = `${day}_${part}`;
              const on = values.includes(slot);
              return (
                <label
                  key={slot}
                  className="flex min-h-11 items-center justify-center rounded-8 border border-field-line bg-white has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-4 has-focus-visible:outline-black has-focus-visible:ring-[6px] has-focus-visible:ring-yellow-300 hover:bg-mist"
                >
                  <input
                    id={row === 0 && column === 0 ? id : undefined}
                    type="checkbox"
                    className="size-6 accent-accent"
                    aria-label={`${text(WEEKDAYS[day])} ${text(BANDS[part])}`}
                    checked={on}
                    onChange={() => toggle(slot)}
                  />
                </label>
              );
            })}
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}

function Shortcut({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="inline-flex min-h-11 items-center rounded-full border border-field-line bg-white px-4 text-sm underline-offset-4 hover:border-accent hover:bg-accent-soft hover:underline"
    >
      <span>{children}</span>
    </button>
  );
}
