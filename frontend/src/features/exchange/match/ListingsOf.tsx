import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Match } from '@/api/matches';
import { textLink } from '@/ui/button';

/** The need and the offer that meet here, as far as the reader may know them. */
export function ListingsOf({ match: { need, offer, side } }: { match: Match }) {
  if (!need && !offer) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-bold text-lg">
        <Trans>｜何《なに》についてのやりとりか</Trans>
      </h2>
      <dl className="flex flex-col gap-3 text-sm">
        {need && (
          <div>
            <dt className="text-ink-soft">
              <Trans>｜協力《きょうりょく》してほしいこと</Trans>
            </dt>
            <dd>
              <Link
                {...(side === 'NEED'
                  ? { to: '/me/listings/$listingId', params: { listingId: need.id } }
                  : { to: '/opportunities/$id', params: { id: need.id } })}
                className={textLink}
              >
                <span lang="ja">{need.title}</span>
              </Link>
            </dd>
          </div>
        )}
        {offer && (
          <div>
            <dt className="text-ink-soft">
              <Trans>｜協力《きょうりょく》できること</Trans>
            </dt>
            <dd>
              <Link
                {...(side === 'OFFER'
                  ? { to: '/me/listings/$listingId', params: { listingId: offer.id } }
                  : { to: '/exchange/$id', params: { id: offer.id } })}
                className={textLink}
              >
                <span lang="ja">{offer.title}</span>
              </Link>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
