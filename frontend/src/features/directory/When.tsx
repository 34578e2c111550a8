import { msg } from '@lingui/core/macro';
import { Clock } from 'lucide-react';
import type { GroupCard } from '@/api/types';
import { useText } from '@/lib/useText';
import { Days, Fact, Terms } from './Facts';

/** Day and time of a card: the vocabulary's words, or the group's own where it gave only those. */
export function When({ group: { weekdays, times, schedule } }: { group: GroupCard }) {
  const text = useText();
  if (weekdays.length === 0 && times.length === 0 && !schedule) return null;
  return (
    <Fact icon={Clock} name={text(msg`｜曜日《ようび》と｜時間《じかん》`)}>
      {weekdays.length === 0 && times.length === 0 ? (
        <span lang="ja">{schedule}</span>
      ) : (
        <>
          <Days of={weekdays} /> <Terms of={times} />
        </>
      )}
    </Fact>
  );
}
