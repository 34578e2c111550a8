import { msg } from '@lingui/core/macro';
import { STEP_WORDS } from '../form/stepWords';
import type { FieldName } from '../form/values';

// A page that is published says who the group is apart from everything else: the one waits for the city, the rest does not.

export const PARTS = [
  { slug: 'name', fields: ['name'], waits: true },
  { slug: 'reading', fields: ['nameKana', 'nameEn'], waits: false },
  { slug: 'kind', fields: ['kind', 'corporateNumber'], waits: true },
  { slug: 'representative', fields: ['repName', 'repKana', 'repPhone', 'repEmail'], waits: true },
  { slug: 'purpose', fields: ['purpose'], waits: false },
  { slug: 'activities', fields: ['activities'], waits: false },
  { slug: 'field', fields: ['mainField', 'fields'], waits: false },
  { slug: 'place', fields: ['district', 'activityArea', 'address'], waits: false },
  { slug: 'schedule', fields: ['weekdays', 'times', 'schedule'], waits: false },
  { slug: 'members', fields: ['memberCount', 'ageBands', 'founded'], waits: false },
  {
    slug: 'welcome',
    fields: ['audiences', 'languages', 'feeYen', 'feeNote', 'recruiting', 'recruitingNote'],
    waits: false,
  },
  { slug: 'contact', fields: ['contactPhone', 'contactEmail', 'website', 'socialMedia'], waits: false },
  { slug: 'words', fields: ['nameEasy', 'summaryEasy', 'summaryEn'], waits: false },
  { slug: 'goals', fields: ['sdgs'], waits: false },
] as const satisfies readonly { slug: string; fields: readonly FieldName[]; waits: boolean }[];

export type Part = (typeof PARTS)[number];
export type PartSlug = Part['slug'];

export const partOf = (slug: string): Part | undefined => PARTS.find((part) => part.slug === slug);

const READING = {
  name: msg`｜名前《なまえ》の｜読《よ》み｜方《かた》と｜英語《えいご》の｜名前《なまえ》`,
  question: msg`｜名前《なまえ》の｜読《よ》み｜方《かた》を｜教《おし》えてください`,
  lead: undefined,
};

export const wordsOf = (slug: PartSlug) => (slug === 'reading' ? READING : STEP_WORDS[slug]);
