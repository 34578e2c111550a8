import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { CheckboxGroup } from '@/ui/ChoiceGroup';
import { Disclosure } from '@/ui/Disclosure';
import { Term } from '@/ui/Term';
import { chosenCount, type Facet, type ListingSearch, toggled } from '../listingSearch';
import type { ListingFacets } from '../queries';
import { Words } from '../Words';
import { COMMITMENTS, FACET_WORDS, RESOURCES } from '../words';

type Counted = { code: string; label: ReactNode; count: number };

function valuesOf(facet: Facet, facets: ListingFacets): Counted[] {
  switch (facet) {
    case 'resource':
      return facets.resources.map(({ resource, count }) => ({
        code: resource,
        label: <Words of={RESOURCES[resource].label} />,
        count,
      }));
    case 'commitment':
      return facets.commitments.map(({ commitment, count }) => ({
        code: commitment,
        label: <Words of={COMMITMENTS[commitment]} />,
        count,
      }));
    default: {
      const lists = {
        district: facets.districts,
        weekday: facets.weekdays,
        band: facets.bands,
        field: facets.fields,
        language: facets.languages,
      };
      return lists[facet].map(({ term, count }) => ({ code: term.code, label: <Term of={term} />, count }));
    }
  }
}

type Props = {
  facets: ListingFacets | undefined;
  search: ListingSearch;
  onChange: (search: ListingSearch) => void;
};

const ORDER: Facet[] = ['district', 'weekday', 'band', 'field', 'resource', 'commitment', 'language'];

/** Folded on every screen, so that what there is stays in sight. */
export function ListingFilters({ facets, search, onChange }: Props) {
  const count = chosenCount(search);
  return (
    <Disclosure
      summary={
        count > 0 ? (
          <Trans>しぼりこむ（{count}つ｜選択中《せんたくちゅう》）</Trans>
        ) : (
          <Trans>しぼりこむ（｜地区《ちく》・｜曜日《ようび》・｜分野《ぶんや》など）</Trans>
        )
      }
    >
      <div className="grid gap-6 pt-2 sm:grid-cols-2 desktop-admin:grid-cols-3">
        {facets &&
          ORDER.map((facet) => (
            <FacetChoices key={facet} facet={facet} facets={facets} search={search} onChange={onChange} />
          ))}
      </div>
    </Disclosure>
  );
}

function FacetChoices({ facet, facets, search, onChange }: Props & { facet: Facet; facets: ListingFacets }) {
  const chosen = search[facet] ?? [];
  // A chosen value stays in sight even when nothing is left behind it: how else could one take it off?
  const values = valuesOf(facet, facets).filter(({ code, count }) => count > 0 || chosen.includes(code));
  if (values.length === 0) return null;
  return (
    <CheckboxGroup
      legend={<Words of={FACET_WORDS[facet]} />}
      choices={values.map(({ code, label, count }) => ({ value: code, label, note: count }))}
      values={chosen}
      onChange={(next) => {
        const changed = [...next, ...chosen].find((code) => next.includes(code) !== chosen.includes(code));
        if (changed) onChange(toggled(search, facet, changed));
      }}
    />
  );
}
