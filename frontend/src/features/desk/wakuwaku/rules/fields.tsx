import { Trans } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Words } from '@/api/calls';
import { Button } from '@/ui/Button';
import { classes } from '@/ui/classes';
import { CONTROL_STYLE } from '@/ui/controlStyle';
import { Field } from '@/ui/Field';
import { TextField } from '@/ui/TextField';
import { instantOf, localOf } from './instants';

// Fields of the rules. Each bears as its id where its value stands in the contract, so that a refusal can lead to it.

type Props<T> = {
  at: string;
  label: ReactNode;
  hint?: ReactNode;
  value: T;
  onChange: (value: T) => void;
};

export function NumberField({ at, label, hint, value, onChange }: Props<number | null | undefined>) {
  return (
    <TextField
      id={at}
      label={label}
      hint={hint}
      inputMode="numeric"
      value={value ?? ''}
      onChange={({ target }) => {
        const plain = target.value.normalize('NFKC').replace(/\D/g, '');
        onChange(plain === '' ? 0 : Number(plain));
      }}
    />
  );
}

export function MomentField({ at, label, hint, value, onChange }: Props<string>) {
  return (
    <Field id={at} label={label} hint={hint}>
      {(control) => (
        <input
          type="datetime-local"
          step={1}
          className={CONTROL_STYLE}
          value={localOf(value)}
          onChange={({ target }) => target.value && onChange(instantOf(target.value))}
          {...control}
        />
      )}
    </Field>
  );
}

export function DayField({ at, label, hint, value, onChange }: Props<string>) {
  return (
    <Field id={at} label={label} hint={hint}>
      {(control) => (
        <input
          type="date"
          className={CONTROL_STYLE}
          value={value}
          onChange={({ target }) => target.value && onChange(target.value)}
          {...control}
        />
      )}
    </Field>
  );
}

type WordsProps = Props<Words> & {
  /** Sentences rather than a name. */
  long?: boolean;
};

/** One text in three languages, each on a line of its own; the two others may stay empty. */
export function WordsFields({ at, label, value, onChange, long }: WordsProps) {
  const put = (part: Partial<Words>) => onChange({ ...value, ...part });
  return (
    <fieldset>
      <legend className="mb-2 font-bold">{label}</legend>
      <div className="flex flex-col gap-2">
        <WordsLine
          id={`${at}/ja`}
          label={<Trans>日本語</Trans>}
          long={long}
          value={value.ja}
          onChange={(ja) => put({ ja })}
        />
        <WordsLine
          id={`${at}/easy`}
          label={<Trans>やさしい日本語</Trans>}
          long={long}
          value={value.easy ?? ''}
          onChange={(easy) => put({ easy: easy || null })}
        />
        <WordsLine
          id={`${at}/en`}
          label={<Trans>英語</Trans>}
          lang="en"
          long={long}
          value={value.en ?? ''}
          onChange={(en) => put({ en: en || null })}
        />
      </div>
    </fieldset>
  );
}

type LineProps = {
  id: string;
  label: ReactNode;
  lang?: string;
  long: boolean | undefined;
  value: string;
  onChange: (value: string) => void;
};

/** The language before what is written in it where there is room, else above. */
function WordsLine({ id, label, lang, long, value, onChange }: LineProps) {
  const control = {
    id,
    lang,
    value,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div
      className={classes(
        'grid gap-x-4 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)]',
        long ? 'sm:items-start' : 'sm:items-center',
      )}
    >
      <label htmlFor={id} className={classes('text-[0.9375rem]', long && 'sm:pt-2.5')}>
        {label}
      </label>
      {long ? (
        <textarea rows={2} className={classes(CONTROL_STYLE, 'field-sizing-content min-h-20')} {...control} />
      ) : (
        <input type="text" className={CONTROL_STYLE} {...control} />
      )}
    </div>
  );
}

/** A part of the rules. */
export function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4 border-line border-t pt-6">
      <h2 className="font-bold text-xl">{title}</h2>
      {children}
    </section>
  );
}

type ActProps = { onAct: () => void; children: ReactNode };

/** One line more in a list of the rules. */
export function Add({ onAct, children }: ActProps) {
  return (
    <Button look="secondary" className="self-start" onClick={onAct}>
      <Plus aria-hidden="true" className="size-5" />
      <span>{children}</span>
    </Button>
  );
}

export function Remove({ onAct, children }: ActProps) {
  return (
    <Button look="quiet" className="self-start" onClick={onAct}>
      <X aria-hidden="true" className="size-5" />
      <span>{children}</span>
    </Button>
  );
}
