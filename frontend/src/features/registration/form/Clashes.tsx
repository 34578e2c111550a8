import type { City } from '@/api/types';
import { Conflict } from '@/ui/form/Conflict';
import { WORDS } from './fields';
import { Phrase } from './Phrase';
import { spoken } from './spoken';
import type { Clash } from './useMeeting';

type Props = {
  clashes: readonly Clash[];
  city: City;
  onSettle: (chosen: Record<string, 'mine' | 'theirs'>) => void;
};

/** Where two people said different things. */
export function Clashes({ clashes, city, onSettle }: Props) {
  if (clashes.length === 0) return null;
  return (
    <div className="mb-8">
      <Conflict
        differences={clashes.map(({ field, mine, theirs }) => ({
          key: field,
          label: <Phrase words={WORDS[field].label} />,
          mine: spoken(field, mine[field], city),
          theirs: spoken(field, theirs[field], city),
        }))}
        onSettle={onSettle}
      />
    </div>
  );
}
