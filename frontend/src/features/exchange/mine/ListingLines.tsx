import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ListingItem } from '@/api/listings';
import { DateText } from '@/ui/DateText';
import { Words } from '../Words';
import { RESOURCES } from '../words';
import { ListingStatusTag } from './StatusTag';

/** One's own needs and offers, one line each. */
export function ListingLines({ items }: { items: readonly ListingItem[] }) {
  return (
    <ul className="grid gap-3 desktop:grid-cols-2">
      {items.map((item) => (
        <li key={item.id}>
          <ListingLine item={item} />
        </li>
      ))}
    </ul>
  );
}

function ListingLine({
  item: { id, side, resource, status, title, taken, capacity, expiresOn },
}: {
  item: ListingItem;
}) {
  const running = status === 'OPEN' || status === 'PAUSED';
  return (
    <article className="relative flex h-full flex-col gap-2 rounded-12 border border-line bg-white p-4 has-[a.stretched:hover]:border-accent sm:p-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <ListingStatusTag status={status} />
        <span className="text-ink-soft text-sm">
          {side === 'NEED' ? <Trans>してほしいこと</Trans> : <Trans>できること</Trans>}
          ・
          <Words of={RESOURCES[resource].label} />
        </span>
      </p>
      <h3 className="font-bold text-lg leading-150">
        <Link
          to="/me/listings/$listingId"
          params={{ listingId: id }}
          className="stretched text-ink underline decoration-2 decoration-accent-line underline-offset-4 hover:decoration-accent"
        >
          {title ? <span lang="ja">{title}</span> : <Trans>｜見出《みだ》しのない｜下書《したが》き</Trans>}
        </Link>
      </h3>
      {running && (
        <p className="mt-auto text-ink-soft text-sm">
          {side === 'NEED' && resource === 'PEOPLE' && (
            <>
              <Trans>
                {capacity}｜人《にん》のうち{taken}｜人《にん》｜決《き》まりました
              </Trans>
              ・
            </>
          )}
          <Trans>
            <DateText date={expiresOn} style="day" />
            まで
          </Trans>
        </p>
      )}
    </article>
  );
}
