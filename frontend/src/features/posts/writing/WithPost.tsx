import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { postQuery } from '@/api/posts';
import { isNotFound, isUnreachable } from '@/api/problem';
import type { Post } from '@/api/types';
import { useText } from '@/lib/useText';
import { LinkButton } from '@/ui/LinkButton';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';

type Props = { groupId: string; postId: string; children: (post: Post) => ReactNode };

/** A page about one of the group's own posts. */
export function WithPost({ groupId, postId, children }: Props) {
  const text = useText();
  const { data, error, refetch } = useQuery(postQuery(postId));
  if (data) return children(data);
  return (
    <Page title={error ? text(msg`エラー：お知らせを表示できません`) : undefined} measure="prose">
      {!error && <Skeleton className="h-96" />}
      {error && isNotFound(error) && (
        <Panel
          title={<Trans>このお｜知《し》らせは｜見《み》つかりません</Trans>}
          actions={
            <LinkButton to="/g/$groupId/posts" params={{ groupId }}>
              <Trans>お｜知《し》らせの｜一覧《いちらん》へ</Trans>
            </LinkButton>
          }
        />
      )}
      {error && !isNotFound(error) && (
        <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />
      )}
    </Page>
  );
}
