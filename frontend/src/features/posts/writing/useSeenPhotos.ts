import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { photosQuery } from '@/api/posts';
import type { Post } from '@/api/types';

/** The post with photos that the page can show although not everybody may see them yet. */
export function useSeenPhotos(post: Post): Post {
  const hidden = post.status !== 'PUBLISHED';
  const { data: seen } = useQuery({
    ...photosQuery(post.photos.map(({ url }) => url)),
    enabled: hidden && post.photos.length > 0,
    placeholderData: keepPreviousData,
  });
  if (!hidden) return post;
  const photos = post.photos.flatMap((photo) => {
    const url = seen?.get(photo.url);
    return url ? [{ ...photo, url }] : [];
  });
  return { ...post, photos };
}
