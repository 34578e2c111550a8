import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { classes } from './classes';
import { CONTROL_STYLE } from './controlStyle';

export type Suggestion = { key: string; label: ReactNode };

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  name: string;
  value: string;
  onChange: (value: string) => void;
  suggestions: readonly Suggestion[];
  onPick: (key: string) => void;
  /** Said to screen readers when the list opens or changes. */
  announcement: string;
  /** What stands at the end of the line: the button. */
  children: ReactNode;
};

/** A text field that offers suggestions and never insists on them (APG: editable combobox with list). */
export function Combobox({
  label,
  hint,
  name,
  value,
  onChange,
  suggestions,
  onPick,
  announcement,
  children,
}: Props) {
  const id = useId();
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const open = wanted && suggestions.length > 0;

  const close = () => {
    setWanted(false);
    setActive(-1);
  };

  const pick = (suggestion: Suggestion) => {
    close();
    onPick(suggestion.key);
  };

  const step = (by: number) => {
    setWanted(true);
    const count = suggestions.length + 1;
    // One place more than there are suggestions: the person's own words.
    setActive((current) => ((current + 1 + by + count) % count) - 1);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // While kana become kanji, the keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const chosen = open ? suggestions[active] : undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  };

  return (
    <div className="flex flex-col gap-1">
      <label id={`${id}-label`} htmlFor={id} className="font-bold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          {hint}
        </p>
      )}
      <div className="relative flex gap-2 max-sm:flex-col">
        <input
          // What was typed before the scripts were there is kept.
          ref={(field) => {
            if (field && field.value !== value) onChange(field.value);
          }}
          id={id}
          name={name}
          type="search"
          role="combobox"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          aria-describedby={hint ? `${id}-hint` : undefined}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
            setWanted(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
          className={classes(CONTROL_STYLE, 'min-h-14 text-lg')}
        />
        {children}
        <div
          id={`${id}-list`}
          role="listbox"
          aria-labelledby={`${id}-label`}
          tabIndex={-1}
          hidden={!open}
          className="absolute top-[calc(100%+0.25rem)] right-0 left-0 z-20 rounded-8 border border-field-line bg-white py-2 shadow-2"
        >
          {suggestions.map((suggestion, index) => (
            // The keyboard works on the text field, as the pattern has it.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              key={suggestion.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              // The field must not lose the focus before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(suggestion)}
              className="flex min-h-11 cursor-pointer items-center gap-3 px-4 py-1 hover:bg-mist aria-selected:bg-accent-soft aria-selected:outline-2 aria-selected:outline-accent aria-selected:-outline-offset-2"
            >
              {suggestion.label}
            </div>
          ))}
        </div>
      </div>
      <p role="status" className="sr-only">
        {open ? announcement : ''}
      </p>
    </div>
  );
}
