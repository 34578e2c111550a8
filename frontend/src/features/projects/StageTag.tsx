import type { Term as TermData } from '@/api/types';
import { Tag } from '@/ui/Tag';
import { Term } from '@/ui/Term';
import { STAGES } from './stages';

export function StageTag({ stage }: { stage: TermData }) {
  const icon = STAGES[stage.code]?.icon;
  return (
    <Tag tone={stage.code === 'PROPOSED' ? 'plain' : 'soft'} {...(icon && { icon })}>
      <Term of={stage} />
    </Tag>
  );
}
