import { Trans } from '@lingui/react/macro';
import { Rss } from 'lucide-react';
import { textLink } from '@/ui/button';

/** For those who read many sites in one place. */
export function FeedLink() {
  return (
    <p className="pt-4 text-sm" data-print="hide">
      <a href="/api/v1/posts/feed.atom" type="application/atom+xml" className={textLink}>
        <Rss aria-hidden="true" className="mr-1.5 inline size-4 align-[-0.15em]" />
        <Trans>フィードリーダーで｜新《あたら》しいお｜知《し》らせを｜受《う》け｜取《と》る（Atom）</Trans>
      </a>
    </p>
  );
}
