import { getRouteApi } from '@tanstack/react-router';
import type { GroupSearchState } from '../groupSearch';

const route = getRouteApi('/groups');

/** The state in the URL and the one way to change it: each change is a step the back button can undo. */
export function useGroupSearch() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: GroupSearchState) => {
    navigate({ search: next, resetScroll: false });
  };
  return { search, change };
}
