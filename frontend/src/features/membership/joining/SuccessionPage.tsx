import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import * as v from 'valibot';
import { mySuccessionsQuery } from '@/api/membership';
import { groupQuery } from '@/api/queries';
import { writing } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { StepPage } from '@/ui/form/StepPage';
import { useForm } from '@/ui/form/useForm';
import { TextArea } from '@/ui/TextArea';
import { REASON_LIMIT, reasonWords } from '../reason';
import { AskedSuccessions } from './AskedSuccessions';

const route = getRouteApi('/groups/$groupId/succession');

const schema = v.object({ reason: reasonWords(msg`｜事情《じじょう》を｜書《か》いてください`) });

/** A new representative although the old one cannot be reached: asked here, witnessed by the city. */
export function SuccessionPage() {
  const { groupId } = route.useParams();
  const text = useText();
  const queries = useQueryClient();
  const { data: group } = useQuery(groupQuery(groupId, useLocale()));
  const { data: asked } = useQuery(mySuccessionsQuery());
  const own = asked?.items.filter((one) => one.groupId === groupId) ?? [];
  const form = useForm(schema, { reason: '' });

  const ask = async (body: { reason: string }) => {
    await writing.POST('/api/v1/groups/{id}/successions', { params: { path: { id: groupId } }, body });
    await queries.invalidateQueries({ queryKey: mySuccessionsQuery().queryKey });
  };

  return (
    <StepPage
      title={text(msg`代表の交代を申し出る`)}
      task={group ? <span lang="ja">{group.name}</span> : <Trans>｜団体《だんたい》のページ</Trans>}
      question={<Trans>｜代表《だいひょう》の｜人《ひと》に｜連絡《れんらく》がつかないとき</Trans>}
      lead={
        <Trans>
          ｜市《し》が、｜話《はな》し｜合《あ》いの｜記録《きろく》（｜総会《そうかい》の｜議事録《ぎじろく》など）を｜確《たし》かめて、あなたを｜新《あたら》しい｜管理者《かんりしゃ》にします。｜今《いま》の｜代表《だいひょう》の｜人《ひと》にも、｜市《し》から｜知《し》らせます。
        </Trans>
      }
      back={{ to: '/groups/$groupId/ours', params: { groupId } }}
    >
      <AskedSuccessions successions={own} />
      {!own.some(({ status }) => status === 'ASKED') && (
        <Form form={form} onSubmit={ask} submit={<Trans>｜市《し》に｜申《もう》し｜出《で》る</Trans>}>
          <TextArea
            {...form.field('reason')}
            label={<Trans>どんな｜事情《じじょう》ですか</Trans>}
            hint={
              <Trans>
                ｜例《れい》：｜代表《だいひょう》が｜引《ひ》っ｜越《こ》して、｜電話《でんわ》も｜手紙《てがみ》も｜届《とど》きません。11｜月《がつ》の｜総会《そうかい》で、わたしが｜代表《だいひょう》に｜選《えら》ばれました。
              </Trans>
            }
            limit={REASON_LIMIT}
            rows={8}
            required
          />
        </Form>
      )}
    </StepPage>
  );
}
