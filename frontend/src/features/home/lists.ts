import type { GroupSearch } from '@/api/queries';

/** What the home page shows of the directory; both lists bring their totals along. */
export const recruiting: GroupSearch = { recruiting: true, sort: 'confirmed', size: 3 };
export const recentlyConfirmed: GroupSearch = { sort: 'confirmed', size: 6 };
