import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Listing } from '@/api/listings';
import { listingMatchesQuery, waitsForMe } from '@/api/matches';
import { useMe } from '@/api/session';
import type { City } from '@/api/types';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { DateText } from '@/ui/DateText';
import { Disclosure } from '@/ui/Disclosure';
import { Task as TaskLine, TaskList } from '@/ui/form/TaskList';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { MatchList } from '../mine/MatchList';
import { ListingStatusTag } from '../mine/StatusTag';
import { useLive } from '../useLive';
import { Words } from '../Words';
import { FitPreview } from './FitPreview';
import { Handling } from './Handling';
import { Suggestions } from './Suggestions';
import { Summary } from './Summary';
import { stateOf, stepsOf } from './steps';
import { stepWords } from './stepWords';
import { Task } from './Task';
import { WithListing } from './WithListing';

const route = getRouteApi('/me/listings/$listingId');

/** One's own need or offer: where it stands, what to do with it, who fits, who has asked. */
export function ListingHomePage() {
  const { listingId } = route.useParams();
  useLive();
  return (
    <WithListing id={listingId}>{(listing, city) => <Home listing={listing} city={city} />}</WithListing>
  );
}

function Home({ listing, city }: { listing: Listing; city: City }) {
  const text = useText();
  const { opened } = route.useSearch();
  const title = listing.what.title ?? text(msg`見出しのない下書き`);
  const draft = listing.status === 'DRAFT';
  return (
    <Page title={title} className="max-w-[60rem]">
      <Breadcrumbs>
        {listing.groupId ? (
          <Link to="/g/$groupId/exchange" params={{ groupId: listing.groupId }} className={textLink}>
            <span lang="ja">{listing.groupName}</span>
          </Link>
        ) : (
          <Link to="/me/matches" className={textLink}>
            <Trans>わたしの｜参加《さんか》</Trans>
          </Link>
        )}
        <span lang="ja">{title}</span>
      </Breadcrumbs>
      <header className="mt-4 mb-8 flex flex-col gap-2">
        <p className="text-ink-soft">
          <Task listing={listing} />
        </p>
        <h1 className="font-bold text-[1.75rem] leading-140 sm:text-[2rem]">
          <span lang="ja">{title}</span>
        </h1>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <ListingStatusTag status={listing.status} />
          {!draft && (
            <span className="text-ink-soft text-sm">
              <Trans>
                <DateText date={listing.expiresOn} />
                まで
              </Trans>
            </span>
          )}
        </p>
      </header>
      <div className="flex flex-col gap-10">
        {opened && <Opened listing={listing} />}
        <State listing={listing} />
        {draft ? <DraftTasks listing={listing} /> : <Running listing={listing} city={city} />}
        <Handling listing={listing} />
      </div>
    </Page>
  );
}

function Opened({ listing }: { listing: Listing }) {
  if (listing.status === 'PENDING') {
    return (
      <Notice kind="success" role="status" title={<Trans>｜受《う》け｜付《つ》けました</Trans>}>
        <p>
          <Trans>
            ｜市《し》が｜内容《ないよう》を｜確《たし》かめてから｜公開《こうかい》します。｜結果《けっか》はメールでお｜知《し》らせします。
          </Trans>
        </p>
      </Notice>
    );
  }
  return (
    <Notice kind="success" role="status" title={<Trans>｜載《の》せました</Trans>}>
      <p>
        <Trans>
          ｜合《あ》いそうな｜相手《あいて》が｜下《した》に｜出《で》ています。｜待《ま》つだけでなく、こちらから｜声《こえ》をかけることもできます。
        </Trans>
      </p>
    </Notice>
  );
}

function State({ listing }: { listing: Listing }) {
  switch (listing.status) {
    case 'DRAFT':
      return listing.checkNote ? (
        <Notice kind="warning" title={<Trans>｜市《し》から：｜直《なお》してください</Trans>}>
          <p lang="ja" className="whitespace-pre-wrap">
            {listing.checkNote}
          </p>
        </Notice>
      ) : null;
    case 'PENDING':
      return (
        <Notice
          title={<Trans>｜市《し》の｜番《ばん》です：｜内容《ないよう》を｜確《たし》かめています</Trans>}
        >
          <p>
            {listing.checks.includes('CONTACT_IN_TEXT') ? (
              <Trans>｜文章《ぶんしょう》に｜連絡先《れんらくさき》のようなものがあるためです。</Trans>
            ) : (
              <Trans>はじめて｜載《の》せるときは、｜市《し》が｜一度《いちど》｜見《み》ます。</Trans>
            )}
          </p>
        </Notice>
      );
    case 'PAUSED':
      return (
        <Notice
          kind="warning"
          title={<Trans>お｜休《やす》み｜中《ちゅう》です。だれにも｜見《み》えません</Trans>}
        />
      );
    default:
      return null;
  }
}

function DraftTasks({ listing }: { listing: Listing }) {
  return (
    <div>
      <TaskList title={<Trans>うかがうこと</Trans>}>
        {stepsOf(listing).map((step) => (
          <TaskLine
            key={step}
            name={<Words of={stepWords(step, listing).name} />}
            state={stateOf(step, listing)}
            link={{ to: '/me/listings/$listingId/$step', params: { listingId: listing.id, step } }}
          />
        ))}
      </TaskList>
      <LinkButton
        to="/me/listings/$listingId/check"
        params={{ listingId: listing.id }}
        className="min-h-14 px-8 text-lg"
      >
        <Trans>｜内容《ないよう》を｜確《たし》かめて｜載《の》せる</Trans>
      </LinkButton>
      <FitPreview listing={listing} />
    </div>
  );
}

function Running({ listing, city }: { listing: Listing; city: City }) {
  // Whoever acts for somebody without an account goes on at the desk.
  const atDesk = useMe()?.office?.role === 'COORDINATOR';
  const { data: matches } = useQuery({ ...listingMatchesQuery(listing.id), enabled: !atDesk });
  const items = matches?.items ?? [];
  // Who needs help is looked after; a young person who offers help still chooses.
  const byCoordinator = listing.side === 'NEED' && listing.visibility === 'PROTECTED';
  const editable = listing.status === 'OPEN' || listing.status === 'PAUSED';
  return (
    <>
      {atDesk && (
        <LinkButton to="/staff/matching/listings/$id" params={{ id: listing.id }} className="self-start">
          <Trans>コーディネートの｜画面《がめん》で｜相手《あいて》をさがす</Trans>
        </LinkButton>
      )}
      {items.length > 0 && (
        <section aria-labelledby="asked" className="flex flex-col gap-4">
          <h2 id="asked" className="border-line border-b pb-2 font-bold text-xl">
            <Trans>やりとり</Trans>
          </h2>
          <MatchList items={[...items].sort((a, b) => Number(waitsForMe(b)) - Number(waitsForMe(a)))} />
        </section>
      )}
      {listing.status === 'OPEN' && !byCoordinator && !atDesk && <Suggestions listing={listing} />}
      {byCoordinator && !atDesk && (
        <Notice title={<Trans>コーディネーターが、｜合《あ》う｜相手《あいて》をさがします</Trans>}>
          <p>
            <Trans>｜見《み》つかると、ここと、メールでお｜知《し》らせします。</Trans>
          </p>
        </Notice>
      )}
      <Disclosure summary={<Trans>｜載《の》せている｜内容《ないよう》</Trans>} open={items.length === 0}>
        <Summary listing={listing} city={city} {...(editable && { from: 'home' as const })} />
        {listing.status === 'OPEN' && listing.visibility !== 'PROTECTED' && (
          <Link
            {...(listing.side === 'NEED'
              ? { to: '/opportunities/$id', params: { id: listing.id } }
              : { to: '/exchange/$id', params: { id: listing.id } })}
            className={`${textLink} inline-flex min-h-11 items-center`}
          >
            <Trans>｜公開《こうかい》されているページを｜見《み》る</Trans>
          </Link>
        )}
      </Disclosure>
    </>
  );
}
