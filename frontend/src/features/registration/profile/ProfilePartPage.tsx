import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, notFound, useNavigate } from '@tanstack/react-router';
import { bodyOf, client } from '@/api/client';
import { editableGroupQuery } from '@/api/membership';
import type { City, EditableGroup } from '@/api/types';
import { writing } from '@/api/writing';
import { isConflict } from '@/lib/failures';
import { withoutRuby } from '@/lib/ruby';
import { Form } from '@/ui/form/Form';
import { StepPage } from '@/ui/form/StepPage';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { Clashes } from '../form/Clashes';
import { schemaOf } from '../form/checks';
import { Phrase } from '../form/Phrase';
import { Questions } from '../form/Questions';
import type { QuestionForm } from '../form/questionForm';
import { useMeeting } from '../form/useMeeting';
import { type Values, valuesOf } from '../form/values';
import { type Part, partOf, wordsOf } from './parts';
import { WithEditable } from './WithEditable';

const route = getRouteApi('/g/$groupId/profile/$part');

export function ProfilePartPage() {
  const { groupId, part: slug } = route.useParams();
  const part = partOf(slug);
  if (!part) throw notFound();
  return (
    <WithEditable groupId={groupId}>
      {(group, city) => <Ready key={slug} group={group} city={city} part={part} />}
    </WithEditable>
  );
}

type Props = { group: EditableGroup; city: City; part: Part };

/** One part of a published page. It is sent when somebody says so: what is saved here, others see. */
function Ready({ group, city, part }: Props) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { question, lead } = wordsOf(part.slug);
  const form = useForm(schemaOf(part.fields), valuesOf(group, part.fields)) as unknown as QuestionForm;
  const path = { path: { id: group.id } };
  const meeting = useMeeting({
    held: group,
    fields: part.fields,
    form,
    queryKey: editableGroupQuery(group.id).queryKey,
    read: () => client.GET('/api/v1/groups/{id}/edit', { params: path }).then(bodyOf),
    write: (patch, revision) =>
      writing
        .PATCH('/api/v1/groups/{id}/edit', { params: path, body: patch, ifMatch: revision })
        .then(bodyOf),
  });

  const save = async (values: Values) => {
    try {
      await meeting.put(values);
    } catch (error) {
      // The panel asks whose words stand.
      if (isConflict(error)) return;
      throw error;
    }
    await queries.invalidateQueries({ queryKey: ['group'] });
    await navigate({
      to: '/g/$groupId/profile',
      params: { groupId: group.id },
      search: { saved: part.waits ? 'asked' : 'published' },
    });
  };

  const settle = (chosen: Record<string, 'mine' | 'theirs'>) => {
    meeting.choose(chosen);
    void save(form.getValues() as Values);
  };

  return (
    <StepPage
      title={withoutRuby(i18n._(question))}
      task={<Trans>プロフィールを｜直《なお》す</Trans>}
      question={<Phrase words={question} />}
      lead={lead && <Phrase words={lead} />}
      back={{ to: '/g/$groupId/profile', params: { groupId: group.id } }}
    >
      <Clashes clashes={meeting.clashes} city={city} onSettle={settle} />
      <Form
        form={form}
        onSubmit={save}
        submit={
          part.waits ? (
            <Trans>｜市《し》に｜変更《へんこう》を｜申《もう》し｜込《こ》む</Trans>
          ) : (
            <Trans>｜公開《こうかい》する</Trans>
          )
        }
      >
        <Questions form={form} fields={part.fields} city={city} />
        {part.waits ? (
          <Notice title={<Trans>｜市《し》が｜確《たし》かめてから｜変《か》わります</Trans>}>
            <p>
              <Trans>
                7｜日《にち》ほどかかります。それまでは、｜今《いま》の｜内容《ないよう》が｜公開《こうかい》されます。
              </Trans>
            </p>
          </Notice>
        ) : (
          <p className="text-ink-soft">
            <Trans>
              ボタンを｜押《お》すと、すぐに｜公開《こうかい》されます。ページの「｜確認《かくにん》した｜日《ひ》」も｜今日《きょう》になります。
            </Trans>
          </p>
        )}
      </Form>
    </StepPage>
  );
}
