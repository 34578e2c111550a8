import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { ListingList } from './list/ListingList';

const route = getRouteApi('/exchange');

/** What people, groups and companies could help with. */
export function ExchangePage() {
  const text = useText();
  return (
    <Page title={text(msg`｜協力《きょうりょく》できること`)}>
      <PageHeading
        lead={
          <Trans>
            ｜市民《しみん》、｜団体《だんたい》、｜企業《きぎょう》が「これならできます」と｜言《い》っている｜協力《きょうりょく》です。｜個人《こじん》の｜名前《なまえ》は｜出《で》ません。
          </Trans>
        }
      >
        <Trans>｜協力《きょうりょく》できること</Trans>
      </PageHeading>
      <p className="mb-6">
        <LinkButton to="/offers/new" look="secondary">
          <Trans>｜協力《きょうりょく》できることを｜載《の》せる</Trans>
        </LinkButton>
      </p>
      <ListingList side="offers" search={route.useSearch()} />
      <ul className="mt-8 flex flex-col [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
        <li>
          <Link to="/opportunities" className={textLink}>
            <Trans>｜協力《きょうりょく》を｜求《もと》めている｜活動《かつどう》を｜見《み》る</Trans>
          </Link>
        </li>
        <li>
          <Link to="/exchange/gaps" className={textLink}>
            <Trans>どこで｜協力《きょうりょく》が｜足《た》りないかを｜見《み》る</Trans>
          </Link>
        </li>
      </ul>
    </Page>
  );
}
