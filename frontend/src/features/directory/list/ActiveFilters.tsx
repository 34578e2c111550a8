import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { City } from '@/api/types';
import { button } from '@/ui/button';
import { RubyText } from '@/ui/RubyText';
import { Term } from '@/ui/Term';
import { FACET_NAMES, termOf } from '../facets';
import { type ActiveFilter, activeFilters, without, withoutFilters } from './filters';
import { useGroupSearch } from './useGroupSearch';

/** What narrows the list right now; each can be taken off with one press. */
export function ActiveFilters({ city }: { city: City | undefined }) {
  const { search, change } = useGroupSearch();
  const filters = activeFilters(search);
  if (filters.length === 0) return null;
  return (
    <ul className="flex flex-wrap items-center gap-2">
      {filters.map((filter) => (
        <li key={`${filter.name}-${filter.value}`}>
          <button
            type="button"
            onClick={() => change(without(search, filter))}
            className="inline-flex min-h-11 items-center gap-2 rounded-full border border-accent-line bg-accent-soft py-1 pr-3 pl-4 text-left leading-130 hover:border-accent"
          >
            <span>
              <FilterText filter={filter} city={city} />
            </span>
            <span className="inline-flex shrink-0 items-center gap-0.5 font-700 text-[0.875rem] text-accent-strong">
              <X aria-hidden="true" className="size-4" />
              <span>
                <Trans>｜外《はず》す</Trans>
              </span>
            </span>
          </button>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <button type="button" className={button('quiet')} onClick={() => change(withoutFilters(search))}>
            <span>
              <Trans>すべて｜外《はず》す</Trans>
            </span>
          </button>
        </li>
      )}
    </ul>
  );
}

/** A condition in words. Also what the hint of an empty result calls it. */
export function FilterText({ filter, city }: { filter: ActiveFilter; city: City | undefined }) {
  const { i18n } = useLingui();
  if (filter.name === 'q') return <Words text={filter.value} />;
  if (filter.name === 'recruiting') return <Trans>｜募集中《ぼしゅうちゅう》</Trans>;
  return (
    <Condition
      facet={<RubyText>{i18n._(FACET_NAMES[filter.name])}</RubyText>}
      value={<Term of={termOf(city, filter.name, filter.value)} />}
    />
  );
}

function Condition({ facet, value }: { facet: ReactNode; value: ReactNode }) {
  return (
    <Trans>
      {facet}：{value}
    </Trans>
  );
}

function Words({ text }: { text: string }) {
  return <Trans>ことば「{text}」</Trans>;
}
