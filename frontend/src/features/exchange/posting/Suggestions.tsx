import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Listing, suggestionsQuery } from '@/api/listings';
import { isUnreachable } from '@/api/problem';
import { useLocale } from '@/lib/display';
import { Button } from '@/ui/Button';
import { LinkButton } from '@/ui/LinkButton';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { SuggestedCard } from '../SuggestedCard';

/** What fits, best first, each with its reasons; never a number alone. */
export function Suggestions({ listing }: { listing: Listing }) {
  const locale = useLocale();
  const pages = useInfiniteQuery(suggestionsQuery(listing.id, locale));
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="fits" className="flex flex-col gap-4">
      <h2 id="fits" className="border-line border-b pb-2 font-bold text-xl">
        {listing.side === 'NEED' ? (
          <Trans>｜合《あ》いそうな｜協力《きょうりょく》</Trans>
        ) : (
          <Trans>｜合《あ》いそうな｜活動《かつどう》</Trans>
        )}
      </h2>
      {pages.isPending && <Skeleton className="h-64" />}
      {pages.isError && items.length === 0 && (
        <Trouble unreachable={isUnreachable(pages.error)} onRetry={() => pages.refetch()} />
      )}
      {pages.data && items.length === 0 && <Nothing listing={listing} />}
      <ul className="grid gap-4 desktop:grid-cols-2">
        {items.map((suggested) => (
          <li key={suggested.listing.id}>
            <SuggestedCard suggested={suggested} mine={listing.id} />
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          look="secondary"
          className="self-center"
          aria-disabled={pages.isFetchingNextPage}
          onClick={() => pages.fetchNextPage()}
        >
          <Trans>つづきを｜見《み》る</Trans>
        </Button>
      )}
      {items.length > 0 && (
        <p className="text-ink-soft text-sm">
          <Trans>
            ｜場所《ばしょ》・｜日時《にちじ》・｜分野《ぶんや》などの｜合《あ》い｜方《かた》を、おたがいの｜側《がわ》から｜見《み》て｜並《なら》べています。
          </Trans>{' '}
          <Link to="/exchange/gaps" className="text-link underline underline-offset-4">
            <Trans>｜並《なら》べ｜方《かた》の｜公平《こうへい》さについて</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}

function Nothing({ listing }: { listing: Listing }) {
  return (
    <Panel
      title={<Trans>｜今《いま》、｜条件《じょうけん》に｜合《あ》うものはありません</Trans>}
      actions={
        <>
          <LinkButton to={listing.side === 'NEED' ? '/exchange' : '/opportunities'}>
            <Trans>｜一覧《いちらん》からさがす</Trans>
          </LinkButton>
          <LinkButton
            to="/me/listings/$listingId/$step"
            params={{ listingId: listing.id, step: 'when' }}
            search={{ from: 'home' }}
            look="secondary"
          >
            <Trans>｜日時《にちじ》を｜広《ひろ》げる</Trans>
          </LinkButton>
        </>
      }
    >
      <p>
        <Trans>｜合《あ》うものが｜載《の》ると、ここに｜出《で》ます。</Trans>
      </p>
    </Panel>
  );
}
