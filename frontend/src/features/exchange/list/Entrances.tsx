import { msg } from '@lingui/core/macro';
import { useText } from '@/lib/useText';
import { classes } from '@/ui/classes';
import { type ListingSearch, SWITCHES, switched } from '../listingSearch';
import type { ListingFacets } from '../queries';
import { Words } from '../Words';
import { SWITCH_WORDS } from '../words';

type Props = {
  facets: ListingFacets | undefined;
  search: ListingSearch;
  onChange: (search: ListingSearch) => void;
};

/** Ways in for whoever has no plan yet. */
export function Entrances({ facets, search, onChange }: Props) {
  const text = useText();
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{text(msg`さがし｜方《かた》`)}</legend>
      {SWITCHES.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={search[name] === true}
          onClick={() => onChange(switched(search, name))}
          className={classes(
            'inline-flex min-h-11 items-center gap-2 rounded-full border px-4 py-1 font-bold',
            search[name]
              ? 'border-accent bg-accent text-white'
              : 'border-accent-line bg-white text-accent-strong hover:bg-accent-soft',
          )}
        >
          <span>
            <Words of={SWITCH_WORDS[name]} />
          </span>
          {facets && <span className="font-normal text-sm tabular-nums">{facets[name]}</span>}
        </button>
      ))}
    </fieldset>
  );
}
