import type { Registration } from '@/api/types';
import type { FieldName } from './values';

// One question a page. Several fields stand on one page only where they answer one question.

type Task = Registration['tasks'][number]['task'];

export type Step = { slug: string; task: Task; fields: readonly FieldName[] };

export const STEPS = [
  { slug: 'name', task: 'NAME', fields: ['name', 'nameKana', 'nameEn'] },
  { slug: 'kind', task: 'KIND', fields: ['kind', 'corporateNumber'] },
  { slug: 'representative', task: 'REPRESENTATIVE', fields: ['repName', 'repKana', 'repPhone', 'repEmail'] },
  { slug: 'purpose', task: 'ACTIVITIES', fields: ['purpose'] },
  { slug: 'activities', task: 'ACTIVITIES', fields: ['activities'] },
  { slug: 'field', task: 'ACTIVITIES', fields: ['mainField', 'fields'] },
  { slug: 'place', task: 'PLACE', fields: ['district', 'activityArea', 'address'] },
  { slug: 'schedule', task: 'SCHEDULE', fields: ['weekdays', 'times', 'schedule'] },
  { slug: 'members', task: 'PEOPLE', fields: ['memberCount', 'ageBands', 'founded'] },
  {
    slug: 'welcome',
    task: 'PEOPLE',
    fields: ['audiences', 'languages', 'feeYen', 'feeNote', 'recruiting', 'recruitingNote'],
  },
  { slug: 'contact', task: 'CONTACT', fields: ['contactPhone', 'contactEmail', 'website', 'socialMedia'] },
  { slug: 'words', task: 'ACTIVITIES', fields: ['nameEasy', 'summaryEasy', 'summaryEn'] },
  { slug: 'goals', task: 'ACTIVITIES', fields: ['sdgs'] },
  { slug: 'documents', task: 'DOCUMENTS', fields: [] },
  { slug: 'eligibility', task: 'ELIGIBILITY', fields: [] },
] as const satisfies readonly Step[];

export type Slug = (typeof STEPS)[number]['slug'];

/** The pages that make up a registration, in the order they are asked. */
export const CHAPTERS = [
  { key: 'group', slugs: ['name', 'kind', 'representative'] },
  { key: 'doing', slugs: ['purpose', 'activities', 'field', 'place', 'members'] },
  { key: 'papers', slugs: ['documents', 'eligibility'] },
  { key: 'more', slugs: ['schedule', 'welcome', 'contact', 'words', 'goals'] },
] as const satisfies readonly { key: string; slugs: readonly Slug[] }[];

export type Chapter = (typeof CHAPTERS)[number]['key'];

const ORDER: readonly Slug[] = CHAPTERS.flatMap(({ slugs }) => [...slugs]);

export const isSlug = (slug: string): slug is Slug => ORDER.includes(slug as Slug);

export const stepOf = (slug: Slug): Step => STEPS.find((step) => step.slug === slug) as Step;

/** Without what nobody has to write: the way ends at the declaration, the rest is offered. */
export const nextOf = (slug: Slug): Slug | undefined => {
  const next = ORDER[ORDER.indexOf(slug) + 1];
  const optional = (one: Slug | undefined) => CHAPTERS[3].slugs.some((known) => known === one);
  return next && optional(next) === optional(slug) ? next : undefined;
};

export const previousOf = (slug: Slug): Slug | undefined => ORDER[ORDER.indexOf(slug) - 1];

/** The page that asks for a field: of the form itself, or one of the parts beside it. */
export function slugOf(field: string): Slug {
  if (field === 'documents') return 'documents';
  if (field === 'declaration') return 'eligibility';
  if (field === 'representative') return 'representative';
  const found = STEPS.find(({ fields }) => (fields as readonly string[]).includes(field));
  return found?.slug ?? 'name';
}

type Known = Pick<Registration, 'tasks' | 'answers' | 'representative' | 'correction'>;

/** What a step is called in a list of tasks; TO_CORRECT and CORRECTED only after the city has returned it. */
export type StepState = 'DONE' | 'STARTED' | 'OPEN' | 'TO_CORRECT' | 'CORRECTED' | 'LOCKED';

export function stateOf(slug: Slug, registration: Known): StepState {
  const { correction } = registration;
  if (correction) {
    const asked = correction.fields.filter((field) => slugOf(field) === slug);
    if (asked.length === 0) return 'LOCKED';
    return asked.every((field) => correction.corrected.includes(field)) ? 'CORRECTED' : 'TO_CORRECT';
  }
  const missing = missingIn(slug, registration).length > 0;
  if (missing) return anythingSaid(slug, registration) ? 'STARTED' : 'OPEN';
  return isRequired(slug) || anythingSaid(slug, registration) ? 'DONE' : 'OPEN';
}

/** What nothing can be handed in without. */
export function missingIn(slug: Slug, { tasks }: Pick<Registration, 'tasks'>) {
  return tasks.flatMap(({ missing }) => missing).filter(({ pointer }) => slugAt(pointer) === slug);
}

export function slugAt(pointer: string): Slug {
  const [first = '', second = ''] = pointer.replace(/^\//, '').split('/');
  return slugOf(first === 'answers' ? second : first);
}

const isRequired = (slug: Slug) => !CHAPTERS[3].slugs.some((one) => one === slug);

function anythingSaid(slug: Slug, { answers, representative }: Known): boolean {
  if (slug === 'representative') return Object.values(representative).some(Boolean);
  return stepOf(slug).fields.some((field) => {
    const said = answers[field as keyof typeof answers];
    return Array.isArray(said) ? said.length > 0 : said !== null && said !== undefined;
  });
}

/** The first of what has to be written; none when it can be handed in. */
export const nextToWrite = (registration: Known): Slug | undefined =>
  ORDER.filter(isRequired).find((slug) => stateOf(slug, registration) !== 'DONE');

/** How far one has come, of what has to be done. */
export function progressOf(registration: Known): { done: number; of: number } {
  const required = ORDER.filter(isRequired);
  return {
    done: required.filter((slug) => stateOf(slug, registration) === 'DONE').length,
    of: required.length,
  };
}
