import { msg } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { MapPin } from 'lucide-react';
import type { GroupCard as CardData } from '@/api/types';
import { useText } from '@/lib/useText';
import { Card } from '@/ui/Card';
import { Term } from '@/ui/Term';
import { Fact } from '../Facts';
import { FreshnessMark } from '../FreshnessMark';
import { fieldIcon } from '../fieldIcons';
import { GroupName } from '../GroupName';
import { languageOf } from '../languageOf';
import { Marks } from '../Marks';
import { When } from '../When';

/** What decides comes first (place, day and time, field), what describes comes after. */
export function GroupCard({ group }: { group: CardData }) {
  const text = useText();
  const { district, mainField, summary } = group;
  return (
    <Card className="h-full">
      <Marks group={group} />
      <h3 className="font-700 text-[1.25rem] leading-140">
        <Link
          to="/groups/$groupId"
          params={{ groupId: group.id }}
          className="stretched text-ink underline decoration-accent-line decoration-2 underline-offset-4 hover:decoration-accent"
        >
          <GroupName group={group} />
        </Link>
      </h3>
      <dl className="flex flex-col gap-1">
        {district && (
          <Fact icon={MapPin} name={text(msg`｜場所《ばしょ》`)}>
            <Term of={district} />
          </Fact>
        )}
        <When group={group} />
        {mainField && (
          <Fact icon={fieldIcon(mainField.code)} name={text(msg`｜分野《ぶんや》`)}>
            <Term of={mainField} />
          </Fact>
        )}
      </dl>
      <p lang={languageOf(summary)} className="line-clamp-2 text-[0.9375rem] text-ink-soft leading-160">
        {summary}
      </p>
      <p className="mt-auto flex flex-wrap items-center justify-between gap-x-4 border-line border-t pt-3 text-[0.875rem] text-ink-soft">
        <span>
          <Term of={group.kind} />
        </span>
        <FreshnessMark group={group} />
      </p>
    </Card>
  );
}
