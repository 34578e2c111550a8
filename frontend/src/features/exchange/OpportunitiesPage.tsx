import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { Page, PageHeading } from '@/ui/Page';
import { ListingList } from './list/ListingList';

const route = getRouteApi('/opportunities');

/** What people and groups need help with: seen by everybody, without an account. */
export function OpportunitiesPage() {
  const text = useText();
  return (
    <Page title={text(msg`｜参加《さんか》する`)}>
      <PageHeading
        lead={
          <Trans>
            ｜人手《ひとで》や｜物《もの》、｜場所《ばしょ》などの｜協力《きょうりょく》を｜求《もと》めている｜活動《かつどう》です。｜見《み》るだけなら、｜登録《とうろく》はいりません。
          </Trans>
        }
      >
        <Trans>｜参加《さんか》できる｜活動《かつどう》</Trans>
      </PageHeading>
      <ListingList side="needs" search={route.useSearch()} />
      <p className="mt-8">
        <Link to="/exchange" className={textLink}>
          <Trans>
            「こんな｜協力《きょうりょく》ができます」という｜人《ひと》や｜団体《だんたい》を｜見《み》る
          </Trans>
        </Link>
      </p>
    </Page>
  );
}
