import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { cityQuery } from '@/api/queries';
import { myRegistrationsQuery, registrationQuery } from '@/api/registrations';
import { writing } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { StepPage } from '@/ui/form/StepPage';
import { useForm } from '@/ui/form/useForm';
import { Skeleton } from '@/ui/Skeleton';
import { schemaOf } from './form/checks';
import { Questions } from './form/Questions';
import type { QuestionForm } from './form/questionForm';
import { patchOf, type Values } from './form/values';

const FIELDS = ['name', 'nameKana'] as const;
const NOBODY = { name: null, kana: null, phone: null, email: null };

/** The first question. With its answer the draft begins to exist, and not before. */
export function BeginPage() {
  const text = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: city } = useQuery(cityQuery(useLocale()));
  const form = useForm(schemaOf(FIELDS), { name: '', nameKana: '' }) as unknown as QuestionForm;

  const begin = async (values: Values, once: string) => {
    const { data } = await writing.POST('/api/v1/registrations', {
      body: patchOf(values, FIELDS, NOBODY),
      once,
    });
    queries.setQueryData(registrationQuery(data.id).queryKey, data);
    await queries.invalidateQueries({ queryKey: myRegistrationsQuery().queryKey });
    await navigate({ to: '/registrations/$registrationId', params: { registrationId: data.id } });
  };

  return (
    <StepPage
      title={text(msg`団体の登録をはじめる`)}
      task={<Trans>｜団体《だんたい》の｜登録《とうろく》</Trans>}
      question={<Trans>｜団体《だんたい》の｜名前《なまえ》を｜教《おし》えてください</Trans>}
      lead={<Trans>｜後《あと》で｜直《なお》せます。</Trans>}
      back={{ to: '/register' }}
    >
      {city ? (
        <Form form={form} onSubmit={begin} submit={<Trans>はじめる</Trans>}>
          <Questions form={form} fields={FIELDS} city={city} />
        </Form>
      ) : (
        <Skeleton className="h-60" />
      )}
    </StepPage>
  );
}
