import { Link } from '@tanstack/react-router';
import type { GroupCard } from '@/api/types';
import { textLink } from '@/ui/button';
import { Term } from '@/ui/Term';
import { GroupName } from '../GroupName';

/** What a mark of the map tells: the groups behind it. */
export function GroupsHere({ groups }: { groups: GroupCard[] }) {
  return (
    <ul className="flex max-h-48 flex-col gap-2 overflow-y-auto p-1">
      {groups.map((group) => (
        <li key={group.id}>
          <Link to="/groups/$groupId" params={{ groupId: group.id }} className={`${textLink} font-700`}>
            <GroupName group={group} />
          </Link>
          {group.district && (
            <span className="block text-ink-soft text-sm">
              <Term of={group.district} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
