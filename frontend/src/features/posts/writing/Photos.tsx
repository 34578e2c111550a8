import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { postQuery } from '@/api/posts';
import type { Post, PostPhoto } from '@/api/types';
import { writing } from '@/api/writing';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { ActForm } from '@/ui/form/ActForm';
import { AddPhoto } from './AddPhoto';
import { DescribePhoto } from './DescribePhoto';
import { useSeenPhotos } from './useSeenPhotos';

/** As many as the server takes. */
const MOST = 20;

/** The photos of a post, each with the words that say what it shows. */
export function Photos({ post }: { post: Post }) {
  const { photos } = useSeenPhotos(post);
  return (
    <section aria-labelledby="photos" className="mb-10 flex flex-col gap-4">
      <h2 id="photos" className="font-bold text-xl">
        <Trans>｜写真《しゃしん》</Trans>
      </h2>
      {photos.length > 0 && (
        <ul className="grid gap-4 sm:grid-cols-2">
          {photos.map((photo) => (
            <li key={photo.id}>
              <PhotoLine post={post} photo={photo} />
            </li>
          ))}
        </ul>
      )}
      {post.photos.length < MOST && <AddPhoto key={post.photos.length} post={post} />}
    </section>
  );
}

type Asked = 'describe' | 'remove' | null;

function PhotoLine({ post, photo }: { post: Post; photo: PostPhoto }) {
  const [asked, setAsked] = useState<Asked>(null);
  const queries = useQueryClient();
  const close = () => setAsked(null);

  const remove = async () => {
    const path = { id: post.id, photo: photo.id };
    await writing.DELETE('/api/v1/posts/{id}/photos/{photo}', { params: { path } });
    close();
    await queries.invalidateQueries({ queryKey: postQuery(post.id).queryKey });
  };

  return (
    <figure className="flex flex-col gap-2 rounded-8 border border-line p-3">
      <img
        src={photo.url}
        alt={photo.alt}
        width={photo.width}
        height={photo.height}
        className="h-40 w-full rounded-4 bg-mist object-contain"
      />
      <figcaption aria-hidden="true" lang="ja" className="text-sm">
        {photo.alt}
      </figcaption>
      <div className="flex flex-wrap">
        <Button look="quiet" className="px-2" onClick={() => setAsked('describe')}>
          <Trans>｜説明《せつめい》を｜直《なお》す</Trans>
        </Button>
        <Button look="quiet" className="px-2" onClick={() => setAsked('remove')}>
          <Trans>｜外《はず》す</Trans>
        </Button>
      </div>
      {asked === 'describe' && <DescribePhoto post={post} photo={photo} onClose={close} />}
      {asked === 'remove' && (
        <Dialog title={<Trans>この｜写真《しゃしん》を｜外《はず》しますか</Trans>} onClose={close}>
          <ActForm onSubmit={remove} submit={<Trans>｜外《はず》す</Trans>} />
        </Dialog>
      )}
    </figure>
  );
}
