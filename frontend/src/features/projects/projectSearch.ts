import * as v from 'valibot';
import { listOfCodes, words } from '@/lib/searchSchema';

export const projectSearch = v.object({
  q: words,
  year: listOfCodes,
  department: listOfCodes,
  stage: listOfCodes,
});

export type ProjectSearchState = v.InferOutput<typeof projectSearch>;
