import { Trans } from '@lingui/react/macro';
import { HandHeart } from 'lucide-react';
import type { GroupCard } from '@/api/types';
import { Tag } from '@/ui/Tag';

type Props = { group: Pick<GroupCard, 'recruiting' | 'sample' | 'status'> };

/** What must not be missed about a group. */
export function Marks({ group: { recruiting, sample, status } }: Props) {
  if (!recruiting && !sample && status === 'REGISTERED') return null;
  return (
    <p className="flex flex-wrap gap-2">
      {recruiting && (
        <Tag tone="accent" icon={HandHeart}>
          <Trans>｜仲間《なかま》を｜募集中《ぼしゅうちゅう》</Trans>
        </Tag>
      )}
      {status === 'EXPIRED' && (
        <Tag tone="warning">
          <Trans>｜登録《とうろく》の｜期限《きげん》が｜過《す》ぎています</Trans>
        </Tag>
      )}
      {sample && (
        <Tag tone="sample">
          <Trans>サンプル</Trans>
        </Tag>
      )}
    </p>
  );
}
