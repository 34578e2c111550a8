import type { Registration } from '@/api/types';

type Known = Pick<Registration, 'status'>;

/** Whether its people may write. */
export const isOpen = ({ status }: Known) => status === 'DRAFT' || status === 'RETURNED';

/** Whether the city has written a letter about it. */
export const hasLetter = ({ status }: Known) =>
  status === 'RETURNED' || status === 'REGISTERED' || status === 'REFUSED';

/** Whether the group has a page of its own by now. */
export const isListed = ({ status }: Known) =>
  status === 'REGISTERED' || status === 'EXPIRED' || status === 'SUSPENDED' || status === 'DISSOLVED';
