import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
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
      <ListingList side="offers" search={route.useSearch()} />
      <p className="mt-8">
        <Link to="/opportunities" className={textLink}>
          <Trans>｜協力《きょうりょく》を｜求《もと》めている｜活動《かつどう》を｜見《み》る</Trans>
        </Link>
      </p>
    </Page>
  );
}
