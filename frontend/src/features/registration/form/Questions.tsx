import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { City } from '@/api/types';
import { Checkbox, CheckboxGroup, RadioGroup } from '@/ui/ChoiceGroup';
import { RubyText } from '@/ui/RubyText';
import { Select } from '@/ui/Select';
import { Term } from '@/ui/Term';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { Accounts } from './Accounts';
import { isNeeded } from './checks';
import { CONTROLS, KIND_NOTES, WORDS } from './fields';
import type { QuestionForm } from './questionForm';
import type { FieldName } from './values';

type Props = { form: QuestionForm; fields: readonly FieldName[]; city: City };

/** Each field in its own control, in the order of the page. */
export function Questions({ form, fields, city }: Props) {
  return fields.map((field) => <Question key={field} form={form} field={field} city={city} />);
}

type QuestionProps = { form: QuestionForm; field: FieldName; city: City };

function Question({ form, field, city }: QuestionProps) {
  const control = CONTROLS[field];
  const { i18n } = useLingui();
  const words = WORDS[field];
  const label = <RubyText>{i18n._(words.label)}</RubyText>;
  const hint = words.hint && <RubyText>{i18n._(words.hint)}</RubyText>;
  const told = { label, hint, required: isNeeded(field) };
  switch (control.is) {
    case 'lines':
      return <TextArea {...form.field(field)} {...told} limit={control.limit} rows={6} lang="ja" />;
    case 'number':
      return <TextField {...form.field(field)} {...told} inputMode="numeric" className="max-w-40" />;
    case 'month':
      return <TextField {...form.field(field)} {...told} inputMode="numeric" className="max-w-48" />;
    case 'digits':
      return <TextField {...form.field(field)} {...told} inputMode="numeric" className="max-w-64" />;
    case 'tel':
    case 'email':
    case 'url':
      return <TextField {...form.field(field)} {...told} type="text" inputMode={control.is} />;
    case 'one':
      return (
        <RadioGroup
          {...form.choice(field)}
          legend={label}
          legendHidden
          choices={control.terms(city).map((term) => ({ value: term.code, label: <Noted term={term} /> }))}
        />
      );
    case 'menu':
      return <Menu form={form} field={field} terms={control.terms(city)} {...told} />;
    case 'several':
      return (
        <CheckboxGroup
          {...form.choices(field)}
          legend={label}
          hint={hint}
          inline={control.terms(city).length < 10}
          choices={control.terms(city).map((term) => ({ value: term.code, label: <Term of={term} /> }))}
        />
      );
    case 'tick':
      return <Checkbox {...form.tick(field)} label={label} />;
    case 'accounts':
      return <Accounts form={form} field={field} legend={label} />;
    default:
      return <TextField {...form.field(field)} {...told} />;
  }
}

type Labelled = { code: string; label: string; ruby?: string | null };

function Noted({ term }: { term: Labelled }) {
  const { i18n } = useLingui();
  const note = KIND_NOTES[term.code];
  return (
    <span className="flex flex-col py-1">
      <span className="font-bold">
        <Term of={term} />
      </span>
      {note && (
        <span className="text-ink-soft text-sm">
          <RubyText>{i18n._(note)}</RubyText>
        </span>
      )}
    </span>
  );
}

type MenuProps = QuestionProps extends infer Q
  ? Omit<Q & object, 'city'> & {
      terms: readonly Labelled[];
      label: ReactNode;
      hint: ReactNode;
      required: boolean;
    }
  : never;

/** A long list to choose one from; a short first line stands for no answer. */
function Menu({ form, field, terms, ...told }: MenuProps) {
  const options = terms.map(({ code, label }) => ({ value: code, label }));
  return <Select {...form.field(field)} {...told} options={[{ value: '', label: '―' }, ...options]} />;
}
