import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { Post } from '@/api/types';
import { textLink } from '@/ui/button';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { PostArticle } from '../PostArticle';
import { useSeenPhotos } from './useSeenPhotos';

export function Withdrawn({ post }: { post: Post }) {
  const seen = useSeenPhotos(post);
  return (
    <Page title={post.title} measure="prose">
      <Link
        to="/g/$groupId/posts"
        params={{ groupId: post.groupId }}
        className={`${textLink} inline-flex min-h-11 items-center gap-1`}
      >
        <ChevronLeft aria-hidden="true" className="size-5" />
        <span>
          <Trans>お｜知《し》らせの｜一覧《いちらん》へ</Trans>
        </span>
      </Link>
      <Notice
        className="my-6"
        title={
          <Trans>｜取《と》り｜下《さ》げたお｜知《し》らせです。メンバーだけが｜読《よ》めます。</Trans>
        }
      />
      <PostArticle post={seen} />
    </Page>
  );
}
