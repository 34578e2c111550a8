import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { isNotFound, isUnreachable } from '@/api/problem';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { listingQuery, type Side } from '../queries';
import { ListingDetailView } from './ListingDetailView';

const opportunity = getRouteApi('/opportunities/$id');
const offer = getRouteApi('/exchange/$id');

export function OpportunityPage() {
  const { id } = opportunity.useParams();
  return <ListingPage side="needs" id={id} />;
}

export function OfferPage() {
  const { id } = offer.useParams();
  return <ListingPage side="offers" id={id} />;
}

function ListingPage({ side, id }: { side: Side; id: string }) {
  const text = useText();
  const listing = useQuery(listingQuery(side, id, useLocale()));
  const list = side === 'needs' ? '/opportunities' : '/exchange';
  const name =
    side === 'needs'
      ? text(msg`｜参加《さんか》できる｜活動《かつどう》`)
      : text(msg`｜協力《きょうりょく》できること`);
  const gone = isNotFound(listing.error);
  return (
    <Page
      title={listing.data?.card.title ?? (gone ? text(msg`｜見《み》つかりませんでした`) : undefined)}
      className="max-w-[60rem]"
    >
      <Breadcrumbs>
        <Link to={list} className={textLink}>
          {name}
        </Link>
        {listing.data && <span>{listing.data.card.title}</span>}
      </Breadcrumbs>
      <div className="mt-6">
        {listing.isPending && <Skeleton className="h-[40rem]" />}
        {listing.isError && !gone && (
          <Trouble unreachable={isUnreachable(listing.error)} onRetry={() => listing.refetch()} />
        )}
        {gone && (
          <Panel
            title={<Trans>もう｜終《お》わったか、｜取《と》り｜下《さ》げられました</Trans>}
            actions={
              <LinkButton to={list}>
                <Trans>ほかのものを｜見《み》る</Trans>
              </LinkButton>
            }
          />
        )}
        {listing.data && <ListingDetailView detail={listing.data} side={side} />}
      </div>
    </Page>
  );
}
