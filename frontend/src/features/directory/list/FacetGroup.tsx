import { useLingui } from '@lingui/react';
import { ChevronDown } from 'lucide-react';
import type { City, FacetCount } from '@/api/types';
import { RubyText } from '@/ui/RubyText';
import { Term } from '@/ui/Term';
import { FACET_NAMES, termsOf } from '../facets';
import type { Facet } from '../groupSearch';

type Props = {
  facet: Facet;
  city: City | undefined;
  counts: FacetCount[];
  chosen: string[];
  open: boolean;
  onToggle: (code: string) => void;
};

/** Short words stand side by side, long ones each on their own line. */
const COLUMNS: Partial<Record<Facet, string>> = {
  district: 'grid grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] gap-x-2',
  weekday: 'grid grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] gap-x-2',
};

export function FacetGroup({ facet, city, counts, chosen, open, onToggle }: Props) {
  const { i18n } = useLingui();
  const countOf = (code: string) => counts.find((facetCount) => facetCount.code === code)?.count ?? 0;
  // A chosen value stays in sight even when nothing is left behind it: how else could one take it off?
  const terms = termsOf(city, facet).filter(({ code }) => countOf(code) > 0 || chosen.includes(code));
  if (terms.length === 0) return null;
  const name = <RubyText>{i18n._(FACET_NAMES[facet])}</RubyText>;

  return (
    <details open={open || chosen.length > 0} className="group border-line border-t">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 py-2 font-700 [&::-webkit-details-marker]:hidden">
        <span className="grow">{name}</span>
        {chosen.length > 0 && (
          <span className="rounded-full bg-accent px-2 text-[0.8125rem] text-white">{chosen.length}</span>
        )}
        <ChevronDown aria-hidden="true" className="size-5 shrink-0 group-open:rotate-180" />
      </summary>
      <fieldset className="pb-4">
        <legend className="sr-only">{name}</legend>
        <ul className={COLUMNS[facet]}>
          {terms.map((term) => (
            <li key={term.code}>
              <label className="flex min-h-11 items-center gap-3 py-1 leading-140">
                <input
                  type="checkbox"
                  name={facet}
                  value={term.code}
                  checked={chosen.includes(term.code)}
                  onChange={() => onToggle(term.code)}
                  className="size-5 shrink-0 accent-accent"
                />
                <span>
                  <Term of={term} />
                  <span className="ml-1.5 whitespace-nowrap text-[0.875rem] text-ink-soft tabular-nums">
                    {countOf(term.code)}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}
