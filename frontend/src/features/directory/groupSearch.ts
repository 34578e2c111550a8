import * as v from 'valibot';
import { choice, listOfCodes, words, yes } from '@/lib/searchSchema';

/** The list's whole state: it lives in the URL, so that every result can be shared and printed. */
export const groupSearch = v.object({
  q: words,
  kind: listOfCodes,
  field: listOfCodes,
  district: listOfCodes,
  weekday: listOfCodes,
  audience: listOfCodes,
  language: listOfCodes,
  recruiting: yes,
  sort: choice(['relevance', 'kana', 'confirmed']),
});

export type GroupSearchState = v.InferOutput<typeof groupSearch>;
