import { useQueries } from '@tanstack/react-query';
import { photoQuery } from '@/api/posts';
import type { Post } from '@/api/types';

/** The post with photos that the page can show although not everybody may see them yet. */
export function useSeenPhotos(post: Post): Post {
  const hidden = post.status !== 'PUBLISHED';
  const seen = useQueries({
    queries: post.photos.map((photo) => ({ ...photoQuery(photo.url), enabled: hidden })),
  });
  if (!hidden) return post;
  const photos = post.photos.flatMap((photo, place) => {
    const url = seen[place]?.data;
    return url ? [{ ...photo, url }] : [];
  });
  return { ...post, photos };
}
