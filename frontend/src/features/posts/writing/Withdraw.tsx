import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ownPostPagesQuery, postQuery } from '@/api/posts';
import type { Post } from '@/api/types';
import { writing } from '@/api/writing';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { ActForm } from '@/ui/form/ActForm';

/** Taken back for good: nobody but the group sees it afterwards. */
export function Withdraw({ post }: { post: Post }) {
  const [asked, setAsked] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();

  const withdraw = async () => {
    const params = { path: { id: post.id } };
    const { data } = await writing.POST('/api/v1/posts/{id}/withdrawal', { params });
    await navigate({ to: '/g/$groupId/posts', params: { groupId: post.groupId } });
    queries.setQueryData(postQuery(post.id).queryKey, data);
    await queries.invalidateQueries({ queryKey: ownPostPagesQuery(post.groupId).queryKey });
  };

  return (
    <div className="mt-10 border-line border-t pt-4">
      <Button look="quiet" className="-ml-4" onClick={() => setAsked(true)}>
        <Trans>このお｜知《し》らせを｜取《と》り｜下《さ》げる</Trans>
      </Button>
      {asked && (
        <Dialog
          title={<Trans>お｜知《し》らせを｜取《と》り｜下《さ》げますか</Trans>}
          onClose={() => setAsked(false)}
        >
          <ActForm onSubmit={withdraw} submit={<Trans>｜取《と》り｜下《さ》げる</Trans>}>
            <p>
              <Trans>
                だれにも｜見《み》えなくなります。｜元《もと》にもどすことはできません。｜団体《だんたい》のメンバーは、あとからも｜読《よ》めます。
              </Trans>
            </p>
          </ActForm>
        </Dialog>
      )}
    </div>
  );
}
