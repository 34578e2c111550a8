import { Phrase } from '../Phrase';
import { Tag } from '../Tag';
import { STATUS_WORDS } from './words';

const TONES: Record<string, 'accent' | 'soft' | 'warning'> = {
  RETURNED: 'warning',
  DRAFT: 'soft',
  ADOPTED: 'accent',
  IN_PROGRESS: 'accent',
};

/** Where a proposal is, in the words of its people. */
export function StatusTag({ status }: { status: string }) {
  const words = STATUS_WORDS[status];
  return <Tag tone={TONES[status] ?? 'plain'}>{words ? <Phrase words={words} /> : status}</Tag>;
}
