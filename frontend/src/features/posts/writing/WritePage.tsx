import { getRouteApi } from '@tanstack/react-router';
import { Draft } from './Draft';
import { Published } from './Published';
import { Withdrawn } from './Withdrawn';
import { WithPost } from './WithPost';

const route = getRouteApi('/g/$groupId/posts/$postId');

/** A draft keeps itself; what is published changes when somebody says so; what was withdrawn stays as it was. */
export function WritePage() {
  const { groupId, postId } = route.useParams();
  return (
    <WithPost groupId={groupId} postId={postId}>
      {(post) => {
        if (post.status === 'DRAFT') return <Draft key={post.id} post={post} />;
        if (post.status === 'PUBLISHED') return <Published key={post.id} post={post} />;
        return <Withdrawn post={post} />;
      }}
    </WithPost>
  );
}
