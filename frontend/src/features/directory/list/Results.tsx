import type { GroupCard as CardData } from '@/api/types';
import { Card } from '@/ui/Card';
import { Skeleton } from '@/ui/Skeleton';
import { CARDS_A_PAGE } from '../groupSearch';
import { GroupCard } from './GroupCard';

const GRID = 'grid grid-cols-1 gap-4 md:grid-cols-2';
const NARROW_GRID = 'grid grid-cols-1 gap-4';

type Props = { groups: CardData[]; besideMap: boolean };

export function Results({ groups, besideMap }: Props) {
  return (
    <ul id="cards" className={besideMap ? NARROW_GRID : GRID}>
      {groups.map((group) => (
        <li key={group.id}>
          <GroupCard group={group} />
        </li>
      ))}
    </ul>
  );
}

/** As many cards, about as tall, as will come. */
export function ResultsPending({ besideMap }: { besideMap: boolean }) {
  return (
    <div className={besideMap ? NARROW_GRID : GRID}>
      {Array.from({ length: CARDS_A_PAGE }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all alike, and gone in a moment.
        <Card key={index} className="min-h-72">
          <Skeleton className="h-6 w-28" />
          <Skeleton className="h-7 w-4/5" />
          <Skeleton className="h-5 w-2/5" />
          <Skeleton className="h-5 w-3/5" />
          <Skeleton className="h-12 w-full" />
        </Card>
      ))}
    </div>
  );
}
