import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { postQuery } from '@/api/posts';
import type { Post, PostPhoto } from '@/api/types';
import { writing } from '@/api/writing';
import { Dialog } from '@/ui/Dialog';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { AltField } from './AltField';
import { wordsSchema } from './photoWords';

type Props = { post: Post; photo: PostPhoto; onClose: () => void };

export function DescribePhoto({ post, photo, onClose }: Props) {
  const queries = useQueryClient();
  const form = useForm(wordsSchema, { alt: photo.alt });
  const describe = async (body: { alt: string }) => {
    const path = { id: post.id, photo: photo.id };
    await writing.PUT('/api/v1/posts/{id}/photos/{photo}', { params: { path }, body });
    onClose();
    await queries.invalidateQueries({ queryKey: postQuery(post.id).queryKey });
  };
  return (
    <Dialog title={<Trans>｜写真《しゃしん》の｜説明《せつめい》</Trans>} onClose={onClose}>
      <Form form={form} onSubmit={describe} submit={<Trans>｜保存《ほぞん》する</Trans>}>
        <AltField field={form.field('alt')} />
      </Form>
    </Dialog>
  );
}
