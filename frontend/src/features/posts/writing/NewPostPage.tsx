import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ownPostPagesQuery, postQuery } from '@/api/posts';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { StepPage } from '@/ui/form/StepPage';
import { useForm } from '@/ui/form/useForm';
import { PostFields } from './PostFields';
import { EMPTY, type PostValues, postSchema, writtenOf } from './values';

const route = getRouteApi('/g/$groupId/posts/new');

/** The words first; photos are added to what is written. Nothing is published here. */
export function NewPostPage() {
  const { groupId } = route.useParams();
  const text = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm(postSchema, EMPTY);

  const begin = async (values: PostValues, once: string) => {
    const { data } = await writing.POST('/api/v1/groups/{id}/posts', {
      params: { path: { id: groupId } },
      body: writtenOf(values),
      once,
    });
    queries.setQueryData(postQuery(data.id).queryKey, data);
    await queries.invalidateQueries({ queryKey: ownPostPagesQuery(groupId).queryKey });
    await navigate({ to: '/g/$groupId/posts/$postId', params: { groupId, postId: data.id } });
  };

  return (
    <StepPage
      title={text(msg`お知らせを書く`)}
      task={<Trans>お｜知《し》らせ・｜活動報告《かつどうほうこく》</Trans>}
      question={<Trans>お｜知《し》らせを｜書《か》く</Trans>}
      lead={
        <Trans>
          ｜次《つぎ》の｜画面《がめん》で｜写真《しゃしん》を｜加《くわ》えて、｜確《たし》かめてから｜公開《こうかい》します。
        </Trans>
      }
      back={{ to: '/g/$groupId/posts', params: { groupId } }}
    >
      <Form
        form={form}
        onSubmit={begin}
        submit={<Trans>｜下書《したが》きを｜保存《ほぞん》して、｜次《つぎ》へ</Trans>}
      >
        <PostFields form={form} />
      </Form>
    </StepPage>
  );
}
