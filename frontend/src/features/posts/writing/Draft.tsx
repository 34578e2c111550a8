import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import * as v from 'valibot';
import type { Post } from '@/api/types';
import { isConflict } from '@/lib/failures';
import { useAutosave } from '@/lib/useAutosave';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { StepPage } from '@/ui/form/StepPage';
import { useForm } from '@/ui/form/useForm';
import { MoreThanPlain } from './MoreThanPlain';
import { Photos } from './Photos';
import { PostClashes } from './PostClashes';
import { PostFields } from './PostFields';
import { usePostMeeting } from './usePostMeeting';
import { type PostValues, postSchema, valuesOf } from './values';

/** A draft: kept as it is written, seen by the group alone, shown as it will be before it goes out. */
export function Draft({ post }: { post: Post }) {
  const text = useText();
  const navigate = useNavigate();
  const form = useForm(postSchema, valuesOf(post));
  const { put, clashes, choose, heard } = usePostMeeting(post, form);
  const trouble = useRef<unknown>(null);
  const values = form.watch() as PostValues;

  const save = async (now: PostValues) => {
    // The server takes a post only whole; until then the form keeps it, and says so when one goes on.
    if (!v.is(postSchema, now)) return;
    await put(now).catch((error) => {
      trouble.current = error;
      throw error;
    });
  };
  const saving = useAutosave({ value: values, save });

  const goOn = async () => {
    if (!(await saving.flush())) {
      if (isConflict(trouble.current)) return;
      throw trouble.current;
    }
    await navigate({
      to: '/g/$groupId/posts/$postId/preview',
      params: { groupId: post.groupId, postId: post.id },
    });
  };

  const settle = (chosen: Record<string, 'mine' | 'theirs'>) => {
    choose(chosen);
    saving.accept(heard());
    void saving.flush();
  };

  return (
    <StepPage
      title={text(msg`下書き：${post.title}`)}
      task={<Trans>｜下書《したが》き（まだ｜公開《こうかい》されていません）</Trans>}
      question={<Trans>｜写真《しゃしん》を｜加《くわ》えて、｜仕上《しあ》げる</Trans>}
      back={{ to: '/g/$groupId/posts', params: { groupId: post.groupId } }}
      save={saving.state}
      onRetry={saving.flush}
    >
      <PostClashes clashes={clashes} onSettle={settle} />
      <MoreThanPlain body={post.body} />
      <Photos post={post} />
      <Form
        form={form}
        onSubmit={goOn}
        submit={<Trans>｜公開《こうかい》の｜前《まえ》に、｜見《み》てみる</Trans>}
      >
        <PostFields form={form} />
      </Form>
    </StepPage>
  );
}
