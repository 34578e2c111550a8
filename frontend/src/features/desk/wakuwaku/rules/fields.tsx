import { Trans } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Words } from '@/api/calls';
import { Button } from '@/ui/Button';
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

/** One text in three languages; the two others may stay empty. */
export function WordsFields({ at, label, value, onChange }: Props<Words>) {
  const put = (part: Partial<Words>) => onChange({ ...value, ...part });
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-bold">{label}</legend>
      <div className="grid gap-2 xl:grid-cols-3">
        <TextField
          id={`${at}/ja`}
          label={<Trans>日本語</Trans>}
          value={value.ja}
          onChange={({ target }) => put({ ja: target.value })}
        />
        <TextField
          id={`${at}/easy`}
          label={<Trans>やさしい日本語</Trans>}
          value={value.easy ?? ''}
          onChange={({ target }) => put({ easy: target.value || null })}
        />
        <TextField
          id={`${at}/en`}
          label={<Trans>英語</Trans>}
          lang="en"
          value={value.en ?? ''}
          onChange={({ target }) => put({ en: target.value || null })}
        />
      </div>
    </fieldset>
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
