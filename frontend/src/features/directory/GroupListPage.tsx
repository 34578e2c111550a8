import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { isUnreachable } from '@/api/problem';
import { cityQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Page, PageHeading } from '@/ui/Page';
import { Trouble } from '@/ui/Trouble';
import { groupPagesQuery } from './groupPages';
import { ActiveFilters } from './list/ActiveFilters';
import { Filters } from './list/Filters';
import { ListControls } from './list/ListControls';
import { MoreResults } from './list/MoreResults';
import { NoResults } from './list/NoResults';
import { Results, ResultsPending } from './list/Results';
import { SearchBox } from './list/SearchBox';
import { Total } from './list/Total';
import { useFocusOnMore } from './list/useFocusOnMore';
import { useGroupSearch } from './list/useGroupSearch';
import { LazyGroupMap } from './map/LazyGroupMap';

export function GroupListPage() {
  const { search } = useGroupSearch();
  const locale = useLocale();
  const text = useText();
  const { data: city } = useQuery(cityQuery(locale));
  const pages = useInfiniteQuery({ ...groupPagesQuery(search, locale), placeholderData: keepPreviousData });
  const first = pages.data?.pages[0];
  const groups = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const expectFocus = useFocusOnMore(groups.length);
  const failed = pages.isError && !first;
  const map = search.view === 'map';
  const { q } = search;

  return (
    <Page
      title={failed ? text(msg`エラー：団体をさがす`) : text(q ? msg`「${q}」の検索結果` : msg`団体をさがす`)}
    >
      <PageHeading>
        <Trans>｜団体《だんたい》をさがす</Trans>
      </PageHeading>
      <SearchBox key={q ?? ''} />
      <div className="mt-6 grid grid-cols-1 gap-x-10 gap-y-6 desktop-admin:grid-cols-[16rem_minmax(0,1fr)]">
        <Filters city={city} page={first} />
        <section aria-labelledby="results" className="flex min-w-0 flex-col gap-4">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <Total total={failed ? undefined : first?.total} busy={pages.isPlaceholderData} />
            {!failed && <ListControls />}
          </div>
          <ActiveFilters city={city} />
          {failed ? (
            <Trouble unreachable={isUnreachable(pages.error)} onRetry={() => pages.refetch()} />
          ) : (
            <div className={map ? 'grid grid-cols-1 gap-6 md:grid-cols-2' : ''}>
              {map && city && <LazyGroupMap city={city} search={search} />}
              <div className="min-w-0">
                {!first && <ResultsPending besideMap={map} />}
                {first?.total === 0 && <NoResults city={city} hint={first.hint} />}
                <Results groups={groups} besideMap={map} />
                <MoreResults
                  rest={(first?.total ?? 0) - groups.length}
                  loading={pages.isFetchingNextPage}
                  failed={pages.isFetchNextPageError}
                  onMore={() => {
                    expectFocus();
                    pages.fetchNextPage();
                  }}
                />
              </div>
            </div>
          )}
        </section>
      </div>
    </Page>
  );
}
