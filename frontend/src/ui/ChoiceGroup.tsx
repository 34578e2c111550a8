import { type ReactNode, useId } from 'react';
import { classes } from './classes';
import { FieldError, RequiredMark } from './Field';

export type Choice = { value: string; label: ReactNode; note?: ReactNode };

type GroupProps = {
  legend: ReactNode;
  choices: readonly Choice[];
  /** Of the first choice, where an error summary has to find the group. */
  id?: string | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** Side by side where there is room, for short answers. */
  inline?: boolean;
  /** When a heading or summary around the group already says the same. */
  legendHidden?: boolean;
};

type CheckboxProps = GroupProps & { values: readonly string[]; onChange: (values: string[]) => void };
type RadioProps = GroupProps & { value: string; onChange: (value: string) => void };

type Words = Omit<GroupProps, 'choices' | 'id'> & { children: ReactNode };

function Group({ legend, legendHidden, hint, error, required, inline, children }: Words) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset aria-describedby={described}>
      <legend className={legendHidden ? 'sr-only' : 'mb-1 font-bold'}>
        {legend}
        {required && <RequiredMark />}
      </legend>
      {hint && (
        <div id={`${id}-hint`} className="text-ink-soft text-sm">
          {hint}
        </div>
      )}
      <div className={classes('flex', inline ? 'flex-wrap gap-x-6' : 'flex-col')}>{children}</div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
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

export function CheckboxGroup({ choices, values, onChange, id, ...group }: CheckboxProps) {
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((known) => known !== value) : [...values, value]);
  return (
    <Group {...group}>
      {choices.map(({ value, label, note }, index) => (
        <Line
          key={value}
          label={label}
          note={note}
          input={
            <input
              id={index === 0 ? id : undefined}
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

export function RadioGroup({ choices, value: chosen, onChange, id, ...group }: RadioProps) {
  const name = useId();
  return (
    <Group {...group}>
      {choices.map(({ value, label, note }, index) => (
        <Line
          key={value}
          label={label}
          note={note}
          input={
            <input
              id={index === 0 ? id : undefined}
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

type CheckboxLineProps = {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  id?: string | undefined;
  error?: ReactNode;
  required?: boolean;
};

/** One thing to agree to. */
export function Checkbox({ label, checked, onChange, id, error, required }: CheckboxLineProps) {
  const errorId = useId();
  return (
    <div>
      <Line
        note={undefined}
        label={
          <>
            {label}
            {required && <RequiredMark />}
          </>
        }
        input={
          <input
            id={id}
            type="checkbox"
            className={BOX}
            checked={checked}
            required={required}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? errorId : undefined}
            onChange={(event) => onChange(event.target.checked)}
          />
        }
      />
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}
