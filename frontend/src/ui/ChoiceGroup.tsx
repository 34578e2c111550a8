import { type ReactNode, useId } from 'react';
import { classes } from './classes';

export type Choice = { value: string; label: ReactNode; note?: ReactNode };

type GroupProps = {
  legend: ReactNode;
  choices: readonly Choice[];
  /** Side by side where there is room, for short answers. */
  inline?: boolean;
  /** When a heading or summary around the group already says the same. */
  legendHidden?: boolean;
};

type CheckboxProps = GroupProps & { values: readonly string[]; onChange: (values: string[]) => void };
type RadioProps = GroupProps & { value: string; onChange: (value: string) => void };

function Group({
  legend,
  legendHidden,
  inline,
  children,
}: Omit<GroupProps, 'choices'> & { children: ReactNode }) {
  return (
    <fieldset>
      <legend className={legendHidden ? 'sr-only' : 'mb-1 font-bold'}>{legend}</legend>
      <div className={classes('flex', inline ? 'flex-wrap gap-x-6' : 'flex-col')}>{children}</div>
    </fieldset>
  );
}

function Line({ input, label, note }: { input: ReactNode; label: ReactNode; note: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control comes in as `input`.
    <label className="flex min-h-11 items-center gap-3 rounded-8 py-1 hover:underline hover:underline-offset-4">
      {input}
      <span className="grow">{label}</span>
      {note !== undefined && <span className="text-ink-soft text-sm no-underline">{note}</span>}
    </label>
  );
}

const BOX = 'size-6 shrink-0 accent-accent';

export function CheckboxGroup({ choices, values, onChange, ...group }: CheckboxProps) {
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((known) => known !== value) : [...values, value]);
  return (
    <Group {...group}>
      {choices.map(({ value, label, note }) => (
        <Line
          key={value}
          label={label}
          note={note}
          input={
            <input
              type="checkbox"
              className={BOX}
              value={value}
              checked={values.includes(value)}
              onChange={() => toggle(value)}
            />
          }
        />
      ))}
    </Group>
  );
}

export function RadioGroup({ choices, value: chosen, onChange, ...group }: RadioProps) {
  const name = useId();
  return (
    <Group {...group}>
      {choices.map(({ value, label, note }) => (
        <Line
          key={value}
          label={label}
          note={note}
          input={
            <input
              type="radio"
              className={BOX}
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChange(value)}
            />
          }
        />
      ))}
    </Group>
  );
}
