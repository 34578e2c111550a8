import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Listing, ownListingQuery } from '@/api/listings';
import { isNotFound, isUnreachable } from '@/api/problem';
import { cityQuery } from '@/api/queries';
import type { City } from '@/api/types';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { LinkButton } from '@/ui/LinkButton';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';

type Props = { id: string; children: (listing: Listing, city: City) => ReactNode };

/** A page about one's own need or offer: on its way, there, not there, or not to be had just now. */
export function WithListing({ id, children }: Props) {
  const text = useText();
  const listing = useQuery(ownListingQuery(id));
  const city = useQuery(cityQuery(useLocale()));
  const error = listing.error ?? city.error;
  if (listing.data && city.data) return children(listing.data, city.data);
  if (!error) {
    return (
      <Page title={undefined} measure="work">
        <Skeleton className="mt-4 h-[40rem]" />
      </Page>
    );
  }
  return (
    <Page title={text(msg`エラー：表示できません`)} measure="work">
      {isNotFound(error) ? (
        <Panel
          title={<Trans>この｜募集《ぼしゅう》・｜申《もう》し｜出《で》は｜見《み》つかりません</Trans>}
          actions={
            <LinkButton to="/me/matches">
              <Trans>わたしの｜参加《さんか》へ</Trans>
            </LinkButton>
          }
        >
          <p>
            <Trans>アドレスがちがうか、あなたの｜団体《だんたい》のものではないようです。</Trans>
          </p>
        </Panel>
      ) : (
        <Trouble
          unreachable={isUnreachable(error)}
          onRetry={() => Promise.all([listing.refetch(), city.refetch()])}
        />
      )}
    </Page>
  );
}
