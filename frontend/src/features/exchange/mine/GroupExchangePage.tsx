import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { groupListingsQuery } from '@/api/listings';
import { myMatchesQuery } from '@/api/matches';
import { useIsManager } from '@/api/membership';
import { isUnreachable } from '@/api/problem';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { useLive } from '../useLive';
import { Chains } from './Chains';
import { ListingLines } from './ListingLines';
import { MatchList } from './MatchList';
import { parted } from './parted';

const route = getRouteApi('/g/$groupId/exchange');

/** What a group asks for and offers, and who has answered. */
export function GroupExchangePage() {
  const { groupId } = route.useParams();
  const text = useText();
  useLive();
  const manager = useIsManager(groupId);
  const listings = useQuery(groupListingsQuery(groupId));
  const matches = useQuery(myMatchesQuery());
  const items = listings.data?.items ?? [];
  const ids = new Set(items.map(({ id }) => id));
  const ours = (matches.data?.items ?? []).filter(
    ({ need, offer }) => ids.has(need?.id ?? '') || ids.has(offer?.id ?? ''),
  );
  const { yours, settling, agreed, waiting } = parted(ours);
  const running = items.filter(({ status }) => !['FILLED', 'EXPIRED', 'CLOSED'].includes(status));
  const ended = items.filter((item) => !running.includes(item));
  return (
    <Page title={text(msg`協力のやりとり`)} className="max-w-[60rem]">
      <PageHeading>
        {yours.length > 0 ? (
          <Plural
            value={yours.length}
            other="｜返事《へんじ》を｜待《ま》っている｜人《ひと》が#｜人《にん》います"
          />
        ) : (
          <Trans>｜協力《きょうりょく》のやりとり</Trans>
        )}
      </PageHeading>
      <div className="flex flex-col gap-10">
        {manager && (
          <p className="flex flex-wrap gap-3">
            <LinkButton to="/needs/new" search={{ group: groupId }}>
              <Trans>｜協力《きょうりょく》してほしいことを｜載《の》せる</Trans>
            </LinkButton>
            <LinkButton to="/offers/new" search={{ group: groupId }} look="secondary">
              <Trans>｜協力《きょうりょく》できることを｜載《の》せる</Trans>
            </LinkButton>
          </p>
        )}
        <p>
          <Link to="/door" className={`${textLink} inline-flex min-h-11 items-center`}>
            <Trans>｜当日《とうじつ》の｜受付《うけつけ》を｜開《ひら》く</Trans>
          </Link>
        </p>
        {listings.isPending && <Skeleton className="h-60" />}
        {listings.isError && !listings.data && (
          <Trouble unreachable={isUnreachable(listings.error)} onRetry={() => listings.refetch()} />
        )}
        {ours.length > 0 && (
          <section aria-labelledby="talks" className="flex flex-col gap-4">
            <h2 id="talks" className="font-bold text-xl">
              <Trans>やりとり</Trans>
            </h2>
            <MatchList items={[...yours, ...settling, ...agreed, ...waiting]} />
          </section>
        )}
        {listings.data && items.length === 0 && (
          <Panel title={<Trans>まだ｜何《なに》も｜載《の》せていません</Trans>}>
            <p>
              <Trans>
                「｜土曜《どよう》の｜朝《あさ》に｜手《て》が｜足《た》りない」「｜会場《かいじょう》が｜余《あま》っている」など、｜小《ちい》さなことから｜載《の》せられます。｜合《あ》う｜人《ひと》や｜団体《だんたい》が｜何件《なんけん》あるか、｜書《か》きながら｜見《み》られます。
              </Trans>
            </p>
          </Panel>
        )}
        {running.length > 0 && (
          <section aria-labelledby="running" className="flex flex-col gap-4">
            <h2 id="running" className="font-bold text-xl">
              <Trans>｜載《の》せているもの</Trans>
            </h2>
            <ListingLines items={running} />
          </section>
        )}
        <Chains groupId={groupId} />
        {ended.length > 0 && (
          <section aria-labelledby="ended" className="flex flex-col gap-4">
            <h2 id="ended" className="font-bold text-xl">
              <Trans>｜終《お》わったもの</Trans>
            </h2>
            <ListingLines items={ended} />
          </section>
        )}
      </div>
    </Page>
  );
}
