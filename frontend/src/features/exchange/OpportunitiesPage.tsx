import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
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
      <p className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <LinkButton to="/opportunities/for-you">
          <Trans>3つの｜質問《しつもん》でさがす</Trans>
        </LinkButton>
        <span className="text-ink-soft text-sm">
          <Trans>どこで・いつ・｜何《なに》を。1｜分《ぷん》で｜終《お》わります。</Trans>
        </span>
      </p>
      <ListingList side="needs" search={route.useSearch()} />
      <ul className="mt-8 flex flex-col [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
        <li>
          <Link to="/exchange" className={textLink}>
            <Trans>
              「こんな｜協力《きょうりょく》ができます」という｜人《ひと》や｜団体《だんたい》を｜見《み》る
            </Trans>
          </Link>
        </li>
        <li>
          <Link to="/exchange/gaps" className={textLink}>
            <Trans>どこで｜協力《きょうりょく》が｜足《た》りないかを｜見《み》る</Trans>
          </Link>
        </li>
        <li>
          <Link to="/needs/new" className={textLink}>
            <Trans>｜協力《きょうりょく》してほしいことを｜載《の》せる</Trans>
          </Link>
        </li>
      </ul>
    </Page>
  );
}
