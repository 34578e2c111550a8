import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { myListingsQuery } from '@/api/listings';
import { myMatchesQuery } from '@/api/matches';
import { isUnreachable } from '@/api/problem';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { Knot } from '@/ui/Knot';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { useLive } from '../useLive';
import { ListingLines } from './ListingLines';
import { MatchList } from './MatchList';
import { parted } from './parted';

/** わたしの参加: first what waits for this person, then what is under way, then what they have open. */
export function MyMatchesPage() {
  const text = useText();
  useLive();
  const matches = useQuery(myMatchesQuery());
  const listings = useQuery(myListingsQuery());
  const error = matches.error ?? listings.error;
  return (
    <Page title={text(msg`わたしの参加`)} className="max-w-[60rem]">
      <Breadcrumbs>
        <Link to="/me" className={textLink}>
          <Trans>マイページ</Trans>
        </Link>
        <Trans>わたしの｜参加《さんか》</Trans>
      </Breadcrumbs>
      <PageHeading>
        <Trans>わたしの｜参加《さんか》</Trans>
      </PageHeading>
      {error && (!matches.data || !listings.data) && (
        <Trouble
          unreachable={isUnreachable(error)}
          onRetry={() => Promise.all([matches.refetch(), listings.refetch()])}
        />
      )}
      {!error && (!matches.data || !listings.data) && <Skeleton className="h-80" />}
      {matches.data && listings.data && <Mine matches={matches.data.items} listings={listings.data.items} />}
    </Page>
  );
}

type Props = {
  matches: Parameters<typeof parted>[0];
  listings: Parameters<typeof ListingLines>[0]['items'];
};

function Mine({ matches, listings }: Props) {
  const { yours, settling, waiting, agreed, over } = parted(matches);
  const running = listings.filter(({ status }) => !['FILLED', 'EXPIRED', 'CLOSED'].includes(status));
  const ended = listings.filter((listing) => !running.includes(listing));
  if (matches.length === 0 && listings.length === 0) return <Nothing />;
  return (
    <div className="flex flex-col gap-12">
      <section aria-labelledby="yours" className="flex flex-col gap-4">
        <h2 id="yours" className="font-bold text-2xl">
          <Trans>あなたの｜番《ばん》です</Trans>
        </h2>
        {yours.length + settling.length > 0 ? (
          <MatchList items={[...yours, ...settling]} />
        ) : (
          <p className="flex items-center gap-4 rounded-12 bg-mist p-5">
            <Knot className="w-12 shrink-0 text-accent-line" />
            <span>
              <Trans>いま、あなたを｜待《ま》っているやりとりはありません。</Trans>
            </span>
          </p>
        )}
      </section>
      <Part title={<Trans>｜決《き》まっていること</Trans>} show={agreed.length > 0}>
        <MatchList items={agreed} />
      </Part>
      <Part
        title={<Trans>｜相手《あいて》の｜返事《へんじ》を｜待《ま》っています</Trans>}
        show={waiting.length > 0}
      >
        <MatchList items={waiting} />
      </Part>
      <section aria-labelledby="own" className="flex flex-col gap-4">
        <h2 id="own" className="font-bold text-xl">
          <Trans>わたしが｜載《の》せたもの</Trans>
        </h2>
        {running.length > 0 && <ListingLines items={running} />}
        <Ways />
      </section>
      <Part title={<Trans>｜終《お》わったもの</Trans>} show={over.length + ended.length > 0}>
        {over.length > 0 && <MatchList items={over} />}
        {ended.length > 0 && <ListingLines items={ended} />}
      </Part>
      <ul className="flex flex-col border-line border-t pt-4">
        <li>
          <Link to="/me/hours" className={`${textLink} inline-flex min-h-11 items-center`}>
            <Trans>｜活動《かつどう》の｜記録《きろく》と｜証明書《しょうめいしょ》</Trans>
          </Link>
        </li>
        <li>
          <Link to="/me/weights" className={`${textLink} inline-flex min-h-11 items-center`}>
            <Trans>おすすめの｜並《なら》べ｜方《かた》：｜何《なに》を｜大切《たいせつ》にするか</Trans>
          </Link>
        </li>
      </ul>
    </div>
  );
}

function Part({ title, show, children }: { title: ReactNode; show: boolean; children: ReactNode }) {
  if (!show) return null;
  return (
    <section className="flex flex-col gap-4">
      <h2 className="font-bold text-xl">{title}</h2>
      {children}
    </section>
  );
}

function Ways() {
  return (
    <p className="flex flex-wrap gap-3">
      <LinkButton to="/offers/new" look="secondary">
        <Trans>｜協力《きょうりょく》できることを｜載《の》せる</Trans>
      </LinkButton>
      <LinkButton to="/needs/new" look="secondary">
        <Trans>｜困《こま》っていることを｜相談《そうだん》する</Trans>
      </LinkButton>
    </p>
  );
}

function Nothing() {
  return (
    <Panel
      title={<Trans>まだ、やりとりはありません</Trans>}
      actions={
        <>
          <LinkButton to="/opportunities/for-you">
            <Trans>3つの｜質問《しつもん》で｜活動《かつどう》をさがす</Trans>
          </LinkButton>
          <LinkButton to="/offers/new" look="secondary">
            <Trans>｜協力《きょうりょく》できることを｜載《の》せる</Trans>
          </LinkButton>
          <LinkButton to="/needs/new" look="secondary">
            <Trans>｜困《こま》っていることを｜相談《そうだん》する</Trans>
          </LinkButton>
        </>
      }
    >
      <p>
        <Trans>
          「これならできる」を｜載《の》せておくと、｜合《あ》う｜活動《かつどう》が｜見《み》つかったときにお｜知《し》らせします。｜名前《なまえ》は｜出《で》ません。
        </Trans>
      </p>
    </Panel>
  );
}
