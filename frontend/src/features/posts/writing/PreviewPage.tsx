import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { ownPostPagesQuery, postQuery } from '@/api/posts';
import type { Post } from '@/api/types';
import { writing } from '@/api/writing';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { ActForm } from '@/ui/form/ActForm';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { PaperFoot } from '../PaperFoot';
import { PostArticle } from '../PostArticle';
import { useSeenPhotos } from './useSeenPhotos';
import { WithPost } from './WithPost';

const route = getRouteApi('/g/$groupId/posts/$postId/preview');

/** Exactly what everybody will read; then out with it. */
export function PreviewPage() {
  const { groupId, postId } = route.useParams();
  return (
    <WithPost groupId={groupId} postId={postId}>
      {(post) => <Ready post={post} />}
    </WithPost>
  );
}

function Ready({ post }: { post: Post }) {
  const text = useText();
  const seen = useSeenPhotos(post);
  const params = { groupId: post.groupId, postId: post.id };
  return (
    <Page title={text(msg`公開の前に：${post.title}`)} measure="work">
      <div data-print="hide">
        <PageHeading
          lead={
            <Trans>
              ｜公開《こうかい》すると、このように｜見《み》えます。｜団体《だんたい》のページと、すべての｜団体《だんたい》のお｜知《し》らせに｜載《の》ります。
            </Trans>
          }
        >
          <Trans>｜公開《こうかい》の｜前《まえ》に、｜確《たし》かめてください</Trans>
        </PageHeading>
      </div>
      <div className="mb-8 rounded-16 border-2 border-line border-dashed p-5 sm:p-10 print:border-0 print:p-0">
        <PostArticle post={seen} level="h2" />
        <PaperFoot post={post} />
      </div>
      <div data-print="hide" className="flex flex-col gap-6">
        {post.status === 'DRAFT' && <Publish post={post} />}
        <div className="flex flex-wrap gap-3">
          <LinkButton look="secondary" to="/g/$groupId/posts/$postId" params={params}>
            <Trans>もどって｜直《なお》す</Trans>
          </LinkButton>
          <Button look="quiet" onClick={() => window.print()}>
            <Printer aria-hidden="true" className="size-5 shrink-0" />
            <span>
              <Trans>A4の｜紙《かみ》に｜印刷《いんさつ》する</Trans>
            </span>
          </Button>
        </div>
      </div>
    </Page>
  );
}

function Publish({ post }: { post: Post }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const publish = async () => {
    const params = { path: { id: post.id } };
    const { data } = await writing.POST('/api/v1/posts/{id}/publication', { params });
    queries.setQueryData(postQuery(post.id).queryKey, data);
    await Promise.all([
      queries.invalidateQueries({ queryKey: ownPostPagesQuery(post.groupId).queryKey }),
      queries.invalidateQueries({ queryKey: ['newestPosts'] }),
      queries.invalidateQueries({ queryKey: ['postPages'] }),
    ]);
    await navigate({
      to: '/g/$groupId/posts',
      params: { groupId: post.groupId },
      search: { published: post.id },
    });
  };
  return <ActForm onSubmit={publish} submit={<Trans>｜公開《こうかい》する</Trans>} />;
}
