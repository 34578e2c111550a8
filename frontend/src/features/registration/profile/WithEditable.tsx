import { msg } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { editableGroupQuery } from '@/api/membership';
import { isUnreachable } from '@/api/problem';
import { cityQuery } from '@/api/queries';
import type { City, EditableGroup } from '@/api/types';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';

type Props = { groupId: string; children: (group: EditableGroup, city: City) => ReactNode };

/** A page about a registered group as its people edit it. */
export function WithEditable({ groupId, children }: Props) {
  const text = useText();
  const group = useQuery(editableGroupQuery(groupId));
  const city = useQuery(cityQuery(useLocale()));
  const error = group.error ?? city.error;
  if (group.data && city.data) return children(group.data, city.data);
  return (
    <Page title={error ? text(msg`エラー：団体のページを表示できません`) : undefined} measure="work">
      {error ? (
        <Trouble
          unreachable={isUnreachable(error)}
          onRetry={() => Promise.all([group.refetch(), city.refetch()])}
        />
      ) : (
        <div className="flex flex-col gap-4">
          {Array.from({ length: 6 }, (_, place) => (
            <Skeleton key={place.toString()} className="h-14" />
          ))}
        </div>
      )}
    </Page>
  );
}
