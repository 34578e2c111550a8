import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { Post } from '@/api/types';
import { isConflict } from '@/lib/failures';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { StepPage } from '@/ui/form/StepPage';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { MoreThanPlain } from './MoreThanPlain';
import { Photos } from './Photos';
import { PostClashes } from './PostClashes';
import { PostFields } from './PostFields';
import { usePostMeeting } from './usePostMeeting';
import { type PostValues, postSchema, valuesOf } from './values';
import { Withdraw } from './Withdraw';

/** A published post: what is saved, everybody reads at once. */
export function Published({ post }: { post: Post }) {
  const text = useText();
  const navigate = useNavigate();
  const form = useForm(postSchema, valuesOf(post));
  const { put, clashes, choose } = usePostMeeting(post, form);

  const save = async (values: PostValues) => {
    try {
      await put(values);
    } catch (error) {
      if (isConflict(error)) return;
      throw error;
    }
    await navigate({ to: '/posts/$postId', params: { postId: post.id } });
  };

  const settle = (chosen: Record<string, 'mine' | 'theirs'>) => {
    choose(chosen);
    void save(form.getValues());
  };

  return (
    <StepPage
      title={text(msg`お知らせを直す：${post.title}`)}
      task={<Trans>｜公開《こうかい》されています</Trans>}
      question={<Trans>お｜知《し》らせを｜直《なお》す</Trans>}
      lead={
        <Trans>
          ｜保存《ほぞん》すると、すぐに｜公開《こうかい》されます。｜写真《しゃしん》も、｜加《くわ》えたり｜外《はず》したりすると、すぐに｜変《か》わります。
        </Trans>
      }
      back={{ to: '/g/$groupId/posts', params: { groupId: post.groupId } }}
    >
      <PostClashes clashes={clashes} onSettle={settle} />
      <MoreThanPlain body={post.body} />
      <Photos post={post} />
      <Form
        form={form}
        onSubmit={save}
        submit={<Trans>｜保存《ほぞん》して｜公開《こうかい》する</Trans>}
        beside={
          <LinkButton look="quiet" to="/posts/$postId" params={{ postId: post.id }}>
            <Trans>｜公開《こうかい》されているページを｜見《み》る</Trans>
          </LinkButton>
        }
      >
        <PostFields form={form} />
      </Form>
      <Withdraw post={post} />
    </StepPage>
  );
}
