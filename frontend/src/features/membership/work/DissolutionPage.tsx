import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { editableGroupQuery, myGroupsQuery } from '@/api/membership';
import { writing } from '@/api/writing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { Checkbox } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { StepPage } from '@/ui/form/StepPage';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { TextArea } from '@/ui/TextArea';
import { REASON_LIMIT, reasonWords } from '../reason';

const route = getRouteApi('/g/$groupId/dissolution');

const schema = v.object({
  reason: reasonWords(msg`｜理由《りゆう》を｜書《か》いてください`),
  sure: v.pipe(
    v.boolean(),
    v.literal(true, say(msg`｜確《たし》かめたら、チェックを｜付《つ》けてください`)),
  ),
});

/** The end of a group: said plainly what it does, and that nobody can take it back by themselves. */
export function DissolutionPage() {
  const { groupId } = route.useParams();
  const text = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm(schema, { reason: '', sure: false as true });

  const dissolve = async ({ reason }: { reason: string }) => {
    await writing.POST('/api/v1/groups/{id}/dissolution', {
      params: { path: { id: groupId } },
      body: { reason },
    });
    await Promise.all([
      queries.invalidateQueries({ queryKey: editableGroupQuery(groupId).queryKey }),
      queries.invalidateQueries({ queryKey: myGroupsQuery().queryKey }),
    ]);
    await navigate({ to: '/g/$groupId', params: { groupId } });
  };

  return (
    <StepPage
      title={text(msg`団体を解散したとき`)}
      task={<Trans>｜団体《だんたい》の｜終《お》わり</Trans>}
      question={<Trans>｜団体《だんたい》を｜解散《かいさん》したことを｜知《し》らせる</Trans>}
      back={{ to: '/g/$groupId', params: { groupId } }}
    >
      <Form
        form={form}
        onSubmit={dissolve}
        submit={<Trans>｜解散《かいさん》したことを｜知《し》らせる</Trans>}
      >
        <Notice kind="warning" title={<Trans>｜元《もと》にもどせません</Trans>}>
          <ul className="list-disc pl-6">
            <li>
              <Trans>
                ｜検索《けんさく》に｜出《で》なくなり、ページには「｜解散《かいさん》しました」と｜出《で》ます。
              </Trans>
            </li>
            <li>
              <Trans>お｜知《し》らせは｜見《み》られなくなります。</Trans>
            </li>
            <li>
              <Trans>まちがえたときは、｜窓口《まどぐち》へ｜知《し》らせてください。</Trans>
            </li>
          </ul>
        </Notice>
        <TextArea
          {...form.field('reason')}
          label={<Trans>｜理由《りゆう》</Trans>}
          hint={
            <Trans>
              ｜例《れい》：2026｜年《ねん》11｜月《がつ》の｜総会《そうかい》で｜解散《かいさん》を｜決《き》めた
            </Trans>
          }
          limit={REASON_LIMIT}
          required
        />
        <Checkbox
          {...form.tick('sure')}
          label={
            <Trans>
              ｜団体《だんたい》の｜人《ひと》たちと｜話《はな》し｜合《あ》って｜決《き》めました
            </Trans>
          }
        />
      </Form>
    </StepPage>
  );
}
