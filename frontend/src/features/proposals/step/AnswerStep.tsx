import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { type Call, slotOf } from '@/api/calls';
import type { Proposal } from '@/api/proposals';
import { useLocale } from '@/lib/display';
import { wordsIn } from '@/lib/words';
import { RadioGroup } from '@/ui/ChoiceGroup';
import { Conflict } from '@/ui/form/Conflict';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Phrase } from '@/ui/Phrase';
import { FIELD_LABELS } from '@/ui/proposal/words';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { Told } from '@/ui/Told';
import { type Answers, answersOf, isFine, isNumber, patchOf, schemaOf } from '../form/answers';
import { type FieldKey, fieldsOf, isOpenField, LIMITS, OPTIONAL, type Slug } from '../form/steps';
import { HINTS } from '../form/stepWords';
import { useWriting } from '../form/useWriting';
import { Frame, useFrom } from './Frame';
import { wayOn } from './wayOn';

type Props = { proposal: Proposal; call: Call; slug: Slug };
type AnswerForm = ReturnType<typeof useForm<Answers, Answers>>;

/** One question, kept while it is answered. After a return only what the city named is open. */
export function AnswerStep({ proposal, call, slug }: Props) {
  const navigate = useNavigate();
  const from = useFrom();
  const slot = slotOf(call, proposal.slot);
  const lastYear = proposal.projectYear >= (call.rules.mostYears ?? 3);
  const needed = (field: FieldKey) => !OPTIONAL.includes(field) || (field === 'graduation' && lastYear);
  const fields = fieldsOf(slug, slot);
  const open = fields.filter((field) => isOpenField(proposal, field));
  const form = useForm(schemaOf(open, needed), answersOf(proposal, open)) as unknown as AnswerForm;
  const keeping = useWriting<Answers>({
    proposal,
    now: form.watch() as Answers,
    pick: (held) => answersOf(held, open),
    patchOf,
    isFine: (field, values) => isFine(field, values[field]),
    put: (field, values) => form.change(field, values[field] ?? ''),
  });

  const goOn = async () => {
    if (await keeping.keep()) await navigate(wayOn(proposal, slug, from));
  };

  return (
    <Frame proposal={proposal} slug={slug} save={keeping.state} onRetry={keeping.flush}>
      {keeping.clashes.length > 0 && (
        <div className="mb-8">
          <Conflict
            differences={keeping.clashes.map(({ field, mine, theirs }) => ({
              key: field,
              label: <Label field={field} />,
              mine: mine[field] ?? '',
              theirs: theirs[field] ?? '',
            }))}
            onSettle={keeping.settle}
          />
        </div>
      )}
      <Form form={form} onSubmit={goOn} submit={<Trans>｜次《つぎ》へ</Trans>}>
        {open.map((field) => (
          <Question
            key={field}
            form={form}
            field={field}
            required={needed(field)}
            themes={slot?.themes ?? []}
          />
        ))}
      </Form>
    </Frame>
  );
}

function Label({ field }: { field: FieldKey }) {
  const words = FIELD_LABELS[field];
  return words ? <Phrase words={words} /> : field;
}

type QuestionProps = {
  form: AnswerForm;
  field: FieldKey;
  required: boolean;
  themes: readonly { ja: string; easy?: string | null; en?: string | null }[];
};

const LINE = 100;

function Question({ form, field, required, themes }: QuestionProps) {
  const locale = useLocale();
  const hint = HINTS[field];
  const told = { label: <Label field={field} />, hint: hint && <Phrase words={hint} />, required };
  if (field === 'theme' && themes.length > 0) {
    return (
      <RadioGroup
        {...form.choice(field)}
        legend={told.label}
        choices={themes.map((theme, place) => ({
          value: String(place + 1),
          label: <Told key={wordsIn(theme, locale)} of={theme} />,
        }))}
      />
    );
  }
  if (isNumber(field)) {
    return <TextField {...form.field(field)} {...told} inputMode="numeric" className="max-w-40" />;
  }
  if (LIMITS[field] <= LINE) return <TextField {...form.field(field)} {...told} lang="ja" />;
  const rows = LIMITS[field] >= 2000 ? 10 : 5;
  return <TextArea {...form.field(field)} {...told} limit={LIMITS[field]} rows={rows} lang="ja" />;
}
