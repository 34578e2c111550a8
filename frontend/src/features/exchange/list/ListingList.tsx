import { Plural, Trans } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { isUnreachable } from '@/api/problem';
import { useLocale } from '@/lib/display';
import { Button } from '@/ui/Button';
import { LoadMore } from '@/ui/LoadMore';
import { Notice } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { chosenCount, type ListingSearch } from '../listingSearch';
import { listingPagesQuery, type Side } from '../queries';
import { Entrances } from './Entrances';
import { ListingCardView } from './ListingCardView';
import { ListingFilters } from './ListingFilters';

type Props = { side: Side; search: ListingSearch };

/** Entrances, filters and cards of one side; every state of it is a URL. */
export function ListingList({ side, search }: Props) {
  const locale = useLocale();
  const navigate = useNavigate();
  const pages = useInfiniteQuery({
    ...listingPagesQuery(side, search, locale),
    placeholderData: keepPreviousData,
  });
  const first = pages.data?.pages[0];
  const cards = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const change = (next: ListingSearch) =>
    navigate({
      to: side === 'needs' ? '/opportunities' : '/exchange',
      search: next,
      resetScroll: false,
    });

  return (
    <div className="flex flex-col gap-6">
      {search.group && (
        <Notice title={<Trans>ひとつの｜団体《だんたい》のものだけを｜見《み》ています</Trans>}>
          <Button
            look="secondary"
            className="self-start"
            onClick={() => change({ ...search, group: undefined })}
          >
            <Trans>すべての｜団体《だんたい》のものを｜見《み》る</Trans>
          </Button>
        </Notice>
      )}
      <Entrances facets={first?.facets} search={search} onChange={change} />
      <ListingFilters facets={first?.facets} search={search} onChange={change} />
      <p role="status" aria-busy={pages.isPlaceholderData} className="min-h-9 text-lg">
        {first && <Plural value={first.total} other="｜見《み》つかったもの：#｜件《けん》" />}
      </p>
      {pages.isError && !first && (
        <Trouble unreachable={isUnreachable(pages.error)} onRetry={() => pages.refetch()} />
      )}
      {pages.isPending && (
        <div className="grid gap-4 sm:grid-cols-2 desktop-admin:grid-cols-3">
          {['a', 'b', 'c'].map((key) => (
            <Skeleton key={key} className="h-72" />
          ))}
        </div>
      )}
      {first?.total === 0 && <Nothing narrowed={chosenCount(search) > 0} onReset={() => change({})} />}
      <h2 className="sr-only">
        <Trans>｜一覧《いちらん》</Trans>
      </h2>
      <ul className="grid gap-4 sm:grid-cols-2 desktop-admin:grid-cols-3">
        {cards.map((card) => (
          <li key={card.id}>
            <ListingCardView card={card} side={side} />
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <LoadMore
          shown={cards.length}
          total={first?.total ?? cards.length}
          loading={pages.isFetchingNextPage}
          onMore={() => pages.fetchNextPage()}
        />
      )}
    </div>
  );
}

function Nothing({ narrowed, onReset }: { narrowed: boolean; onReset: () => void }) {
  return (
    <Panel
      title={<Trans>｜今《いま》、｜合《あ》うものがありません</Trans>}
      actions={
        narrowed && (
          <Button look="secondary" onClick={onReset}>
            <Trans>｜条件《じょうけん》をすべて｜外《はず》す</Trans>
          </Button>
        )
      }
    >
      <p>
        <Trans>
          ｜条件《じょうけん》を｜少《すく》なくすると｜見《み》つかることがあります。お｜電話《でんわ》や｜窓口《まどぐち》でもさがせます。
        </Trans>
      </p>
    </Panel>
  );
}
