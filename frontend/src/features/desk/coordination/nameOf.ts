import type { useText } from '@/lib/useText';
import type { MediationSide } from './queries';
import { PARTIES } from './words';

/** A group by its name; of a person only how they came. */
export const nameOf = ({ kind, groupName }: MediationSide, text: ReturnType<typeof useText>) =>
  groupName ?? text(PARTIES[kind]);
