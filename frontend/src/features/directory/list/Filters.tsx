import { Trans } from '@lingui/react/macro';
import { useRef } from 'react';
import type { City, GroupPage } from '@/api/types';
import { useMediaQuery } from '@/lib/useMediaQuery';
import { FACETS } from '../groupSearch';
import { FacetGroup } from './FacetGroup';
import { FiltersDisclosure } from './FiltersDisclosure';
import { activeFilters, toggled } from './filters';
import { useGroupSearch } from './useGroupSearch';

type Props = { city: City | undefined; page: GroupPage | undefined };

/** Beside the results where there is room; folded above them on a phone, so that results are in sight. */
export function Filters({ city, page }: Props) {
  const { search } = useGroupSearch();
  const wide = useMediaQuery('(min-width: 62rem)');
  if (!wide) {
    return (
      <FiltersDisclosure count={activeFilters(search).length} total={page?.total}>
        <FilterFields city={city} page={page} wide={false} />
      </FiltersDisclosure>
    );
  }
  return (
    <section aria-labelledby="filters">
      <h2 id="filters" className="mb-3 font-700 text-[1.25rem]">
        <Trans>しぼりこむ</Trans>
      </h2>
      <FilterFields city={city} page={page} wide />
    </section>
  );
}

function FilterFields({ city, page, wide }: Props & { wide: boolean }) {
  const { search, change } = useGroupSearch();
  // What was open at first stays as the person leaves it: a choice must not fold its own group.
  const openAtFirst = useRef(new Set(wide ? ['weekday', 'field'] : ['weekday']));
  return (
    <div>
      <label className="flex min-h-12 items-center gap-3 border-line border-t py-2">
        <input
          type="checkbox"
          checked={search.recruiting ?? false}
          onChange={(event) => change({ ...search, recruiting: event.target.checked || undefined })}
          className="size-5 shrink-0 accent-accent"
        />
        <span className="grow leading-140">
          <Trans>｜仲間《なかま》を｜募集中《ぼしゅうちゅう》の｜団体《だんたい》だけ</Trans>
        </span>
        <span className="shrink-0 whitespace-nowrap text-[0.875rem] text-ink-soft tabular-nums">
          {page?.facets.recruiting.find(({ code }) => code === 'true')?.count}
        </span>
      </label>
      {FACETS.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          city={city}
          counts={page?.facets[facet] ?? []}
          chosen={search[facet] ?? []}
          open={openAtFirst.current.has(facet)}
          onToggle={(code) => change(toggled(search, facet, code))}
        />
      ))}
    </div>
  );
}
