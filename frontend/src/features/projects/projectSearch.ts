import { codes, words } from '@/lib/searchValues';

export type ProjectSearchState = {
  q?: string | undefined;
  year?: string[] | undefined;
  department?: string[] | undefined;
  stage?: string[] | undefined;
};

export function projectSearch(search: Record<string, unknown>): ProjectSearchState {
  return {
    q: words(search.q),
    year: codes(search.year),
    department: codes(search.department),
    stage: codes(search.stage),
  };
}
