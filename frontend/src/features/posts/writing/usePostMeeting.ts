import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { bodyOf, client } from '@/api/client';
import { ownPostPagesQuery, postQuery } from '@/api/posts';
import type { Post } from '@/api/types';
import { writing } from '@/api/writing';
import { isConflict } from '@/lib/failures';
import { changedFields, reconcile } from '@/lib/reconcile';
import type { PostForm } from './PostFields';
import { type PostValues, valuesOf, writtenOf } from './values';

export type PostClash = { field: keyof PostValues; mine: PostValues; theirs: PostValues };

/** Writes a post anew. What somebody else changed meanwhile joins it, or somebody chooses. */
export function usePostMeeting(post: Post, form: PostForm) {
  const queries = useQueryClient();
  const [clashes, setClashes] = useState<PostClash[]>([]);
  const base = useRef({ values: valuesOf(post), revision: post.revision });
  const params = { path: { id: post.id } };

  const hear = (heard: Post) => {
    base.current = { values: valuesOf(heard), revision: heard.revision };
    queries.setQueryData(postQuery(post.id).queryKey, heard);
  };

  const send = async (now: PostValues) => {
    if (changedFields(base.current.values, now).length === 0) return;
    const { data } = await writing.PUT('/api/v1/posts/{id}', {
      params,
      body: writtenOf(now),
      ifMatch: base.current.revision,
    });
    hear(data);
    await queries.invalidateQueries({ queryKey: ownPostPagesQuery(post.groupId).queryKey });
  };

  const meet = async (now: PostValues, conflict: unknown) => {
    const newest = await client.GET('/api/v1/posts/{id}', { params }).then(bodyOf);
    const theirs = valuesOf(newest);
    const { clashes: open, values: both } = reconcile(base.current.values, now, theirs);
    hear(newest);
    if (open.length > 0) {
      setClashes(open.map((field) => ({ field, mine: now, theirs })));
      throw conflict;
    }
    for (const field of changedFields(now, both)) form.change(field, both[field]);
    await send(both);
  };

  const put = (now: PostValues) =>
    send(now).catch((error) => (isConflict(error) ? meet(now, error) : Promise.reject(error)));

  const choose = (chosen: Record<string, 'mine' | 'theirs'>) => {
    for (const { field, theirs } of clashes) {
      if (chosen[field] === 'theirs') form.change(field, theirs[field]);
    }
    setClashes([]);
  };

  return { put, clashes, choose, heard: () => base.current.values };
}
