import { Trans } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { bodyOf, client } from '@/api/client';
import { registrationQuery } from '@/api/registrations';
import type { City, Registration } from '@/api/types';
import { writing } from '@/api/writing';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Clashes } from '../form/Clashes';
import { isNeeded, schemaOf } from '../form/checks';
import { CONTROLS } from '../form/fields';
import { Questions } from '../form/Questions';
import type { QuestionForm } from '../form/questionForm';
import { anythingSaid, SaidFields } from '../form/SaidFields';
import { type Slug, stepOf } from '../form/steps';
import { useKeeping } from '../form/useKeeping';
import { type FieldName, isPerson, valuesOf } from '../form/values';
import { Namesakes } from '../Namesakes';
import { Frame } from './Frame';
import { wayOn } from './wayOn';

type Props = { registration: Registration; city: City; slug: Slug };

/** One question, kept while it is answered. After a return only the fields that the city named are open. */
export function AnswerStep({ registration, city, slug }: Props) {
  const { fields } = stepOf(slug);
  const open = fields.filter((field) => isOpen(registration, field));
  const { from } = useSearch({ from: '/registrations/$registrationId/$step' });
  const navigate = useNavigate();
  const form = useForm(schemaOf(open), valuesOf(registration, open)) as unknown as QuestionForm;
  const path = { path: { id: registration.id } };
  const keeping = useKeeping({
    held: registration,
    fields: open,
    form,
    queryKey: registrationQuery(registration.id).queryKey,
    read: () => client.GET('/api/v1/registrations/{id}', { params: path }).then(bodyOf),
    write: (patch, revision) =>
      writing
        .PATCH('/api/v1/registrations/{id}', { params: path, body: patch, ifMatch: revision })
        .then(bodyOf),
  });

  const goOn = async () => {
    if (await keeping.keep()) await navigate(wayOn(registration.id, slug, from));
  };

  return (
    <Frame registration={registration} slug={slug} save={keeping.state} onRetry={keeping.flush}>
      <Clashes clashes={keeping.clashes} city={city} onSettle={keeping.settle} />
      <Locked
        registration={registration}
        city={city}
        fields={fields.filter((field) => !open.includes(field))}
      />
      <Form form={form} onSubmit={goOn} submit={<Trans>｜次《つぎ》へ</Trans>}>
        {saysWhatIsNeeded(open) && (
          <p className="text-ink-soft text-sm">
            <Trans>「※｜必須《ひっす》」のないものは、｜書《か》かなくてもかまいません。</Trans>
          </p>
        )}
        <Questions form={form} fields={open} city={city} />
        {slug === 'name' && <Namesakes of={registration.namesakes} />}
      </Form>
    </Frame>
  );
}

/** Where some fields bear the mark and others do not. */
const saysWhatIsNeeded = (fields: readonly FieldName[]) =>
  !fields.every(isNeeded) && fields.some((field) => isNeeded(field) && CONTROLS[field].is !== 'one');

function isOpen({ correction }: Registration, field: FieldName): boolean {
  return !correction || correction.fields.includes(isPerson(field) ? 'representative' : field);
}

type LockedProps = { registration: Registration; city: City; fields: readonly FieldName[] };

/** What belongs to the same question and is not to be changed now. */
function Locked({ registration, city, fields }: LockedProps) {
  if (!anythingSaid(registration, fields, city)) return null;
  return (
    <div className="mb-8 rounded-8 bg-mist p-4">
      <SaidFields of={registration} fields={fields} city={city} />
    </div>
  );
}
