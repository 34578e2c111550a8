import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { myGroupsQuery } from '@/api/membership';
import { groupQuery } from '@/api/queries';
import { writing } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { StepPage } from '@/ui/form/StepPage';
import { useForm } from '@/ui/form/useForm';
import { HelpLine } from '@/ui/HelpLine';
import { TextField } from '@/ui/TextField';
import { paperCode } from './paperCode';

const route = getRouteApi('/groups/$groupId/claim');

const schema = v.object({
  code: v.pipe(
    v.string(),
    v.transform(paperCode),
    v.minLength(8, say(msg`｜紙《かみ》に｜書《か》かれたコードを｜入《い》れてください`)),
    v.maxLength(40, say(msg`コードが｜長《なが》すぎます。｜紙《かみ》を｜確《たし》かめてください`)),
  ),
});

/** A page the city has kept becomes its people's own, with the code on the paper. */
export function ClaimPage() {
  const { groupId } = route.useParams();
  const text = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: group } = useQuery(groupQuery(groupId, useLocale()));
  const form = useForm(schema, { code: '' });

  const claim = async ({ code }: { code: string }) => {
    await writing.POST('/api/v1/groups/{id}/claim', { params: { path: { id: groupId } }, body: { code } });
    await queries.invalidateQueries({ queryKey: myGroupsQuery().queryKey });
    await navigate({ to: '/g/$groupId', params: { groupId } });
  };

  return (
    <StepPage
      title={text(msg`コードで受け取る`)}
      task={group ? <span lang="ja">{group.name}</span> : <Trans>｜団体《だんたい》のページ</Trans>}
      question={<Trans>｜紙《かみ》に｜書《か》かれたコードを｜入《い》れてください</Trans>}
      lead={
        <Trans>
          ｜受《う》け｜取《と》ると、あなたがこの｜団体《だんたい》の｜管理者《かんりしゃ》になります。
        </Trans>
      }
      back={{ to: '/groups/$groupId/ours', params: { groupId } }}
    >
      <Form form={form} onSubmit={claim} submit={<Trans>｜受《う》け｜取《と》る</Trans>}>
        <TextField
          {...form.field('code')}
          label={<Trans>｜受《う》け｜取《と》りコード</Trans>}
          hint={
            <Trans>
              ｜例《れい》：K7QF-3MXA-TR9W（｜大文字《おおもじ》と｜小文字《こもじ》、「-」の｜有無《うむ》は｜気《き》にしなくてかまいません）
            </Trans>
          }
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="max-w-sm font-mono text-xl tracking-widest"
          required
        />
      </Form>
      <div className="mt-10">
        <p className="mb-2 text-ink-soft text-sm">
          <Trans>
            コードがないとき、｜使《つか》えないときは、｜窓口《まどぐち》で｜新《あたら》しいコードをもらえます。
          </Trans>
        </p>
        <HelpLine />
      </div>
    </StepPage>
  );
}
