import { Trans } from '@lingui/react/macro';
import type { Listing } from '@/api/listings';
import { Words } from '../Words';
import { RESOURCES } from '../words';

/** What is being written, and for whom. */
export function Task({ listing }: { listing: Pick<Listing, 'side' | 'resource' | 'groupName'> }) {
  return (
    <>
      {listing.side === 'NEED' ? (
        <Trans>
          ｜協力《きょうりょく》してほしいこと（
          <Words of={RESOURCES[listing.resource].label} />）
        </Trans>
      ) : (
        <Trans>
          ｜協力《きょうりょく》できること（
          <Words of={RESOURCES[listing.resource].label} />）
        </Trans>
      )}
      {listing.groupName && (
        <span className="ml-2" lang="ja">
          {listing.groupName}
        </span>
      )}
    </>
  );
}
