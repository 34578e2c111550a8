import type { CallSlot } from '@/api/calls';
import type { Proposal } from '@/api/proposals';

// One question a page; two fields stand together only where they answer one question.

export type FieldKey =
  | 'title'
  | 'summary'
  | 'issue'
  | 'content'
  | 'goal'
  | 'groupRole'
  | 'cityRole'
  | 'reason'
  | 'schedule'
  | 'place'
  | 'effect'
  | 'measure'
  | 'team'
  | 'safety'
  | 'continuity'
  | 'graduation'
  | 'youthCount'
  | 'teamCount'
  | 'supporter'
  | 'partner'
  | 'theme';

/** As long as the server takes them. */
export const LIMITS: Record<FieldKey, number> = {
  title: 60,
  summary: 200,
  issue: 2000,
  content: 4000,
  goal: 1000,
  groupRole: 1000,
  cityRole: 1000,
  reason: 1000,
  schedule: 2000,
  place: 500,
  effect: 2000,
  measure: 1000,
  team: 2000,
  safety: 1000,
  continuity: 1000,
  graduation: 2000,
  youthCount: 4,
  teamCount: 4,
  supporter: 500,
  partner: 1000,
  theme: 2,
};

export const OPTIONAL: readonly FieldKey[] = ['place', 'safety', 'graduation'];
export const NUMBERS: readonly FieldKey[] = ['youthCount', 'teamCount', 'theme'];

export type Step = { slug: string; fields: readonly FieldKey[] };

export const STEPS = [
  { slug: 'outline', fields: ['title', 'summary'] },
  { slug: 'slot', fields: [] },
  { slug: 'conditions', fields: ['youthCount', 'teamCount', 'supporter', 'partner', 'theme'] },
  { slug: 'issue', fields: ['issue'] },
  { slug: 'content', fields: ['content'] },
  { slug: 'goal', fields: ['goal'] },
  { slug: 'schedule', fields: ['schedule', 'place'] },
  { slug: 'roles', fields: ['groupRole', 'cityRole'] },
  { slug: 'reason', fields: ['reason'] },
  { slug: 'department', fields: [] },
  { slug: 'team', fields: ['team', 'safety'] },
  { slug: 'effect', fields: ['effect'] },
  { slug: 'measure', fields: ['measure'] },
  { slug: 'continuity', fields: ['continuity', 'graduation'] },
  { slug: 'budget', fields: [] },
  { slug: 'documents', fields: [] },
  { slug: 'declaration', fields: [] },
  { slug: 'consultation', fields: [] },
] as const satisfies readonly Step[];

export type Slug = (typeof STEPS)[number]['slug'];

export const CHAPTERS = [
  { key: 'idea', slugs: ['outline', 'slot', 'conditions', 'issue', 'content', 'goal', 'schedule'] },
  { key: 'together', slugs: ['roles', 'reason', 'department', 'consultation'] },
  { key: 'doing', slugs: ['team', 'effect', 'measure', 'continuity'] },
  { key: 'papers', slugs: ['budget', 'documents', 'declaration'] },
] as const satisfies readonly { key: string; slugs: readonly Slug[] }[];

export type Chapter = (typeof CHAPTERS)[number]['key'];

const ORDER: readonly Slug[] = CHAPTERS.flatMap(({ slugs }) => [...slugs]);

export const isSlug = (slug: string): slug is Slug => ORDER.includes(slug as Slug);

/** Which fields the conditions of a slot ask for. */
const CONDITION_FIELDS: Record<CallSlot['conditions'][number], readonly FieldKey[]> = {
  YOUTH_MAJORITY: ['youthCount', 'teamCount'],
  SUPPORTER: ['supporter'],
  COMPANY_PARTNER: ['partner'],
  CITY_THEME: ['theme'],
};

/** The fields of a page, in this slot. */
export function fieldsOf(slug: Slug, slot: CallSlot | undefined): readonly FieldKey[] {
  if (slug === 'conditions') return (slot?.conditions ?? []).flatMap((code) => CONDITION_FIELDS[code]);
  return STEPS.find((step) => step.slug === slug)?.fields ?? [];
}

type Known = Pick<Proposal, 'tasks' | 'answers' | 'correction'> &
  Pick<Proposal, 'budget' | 'department' | 'documents' | 'declaredVersion' | 'departmentState'>;

/** The pages there are for this proposal: what the slot or the call does not ask for is not there. */
export const slugsOf = (proposal: Pick<Known, 'tasks'>): readonly Slug[] => {
  const asked = new Set(proposal.tasks.map(({ task }) => task));
  return ORDER.filter((slug) => {
    if (slug === 'conditions') return asked.has('CONDITIONS');
    return slug === 'consultation' ? asked.has('CONSULTATION') : true;
  });
};

export const nextOf = (slug: Slug, proposal: Pick<Known, 'tasks'>): Slug | undefined => {
  const slugs = slugsOf(proposal);
  return slugs[slugs.indexOf(slug) + 1];
};

export const previousOf = (slug: Slug, proposal: Pick<Known, 'tasks'>): Slug | undefined => {
  const slugs = slugsOf(proposal);
  return slugs[slugs.indexOf(slug) - 1];
};

/** The page that asks for a field, by its name in the contract. */
export function slugOf(field: string): Slug {
  if (isSlug(field)) return field;
  const found = STEPS.find(({ fields }) => (fields as readonly string[]).includes(field));
  if (found) return found.slug;
  return field === 'consultations' ? 'consultation' : 'outline';
}

/** Where a pointer of the API leads: /answers/goal, /budget/lines/0/category, /documents/PLAN, /declaration. */
export function slugAt(pointer: string): Slug {
  const [first = '', second = ''] = pointer.replace(/^\//, '').split('/');
  return slugOf(first === 'answers' ? second : first);
}

export type StepState = 'DONE' | 'STARTED' | 'OPEN' | 'OPTIONAL' | 'TO_CORRECT' | 'CORRECTED' | 'LOCKED';

export const isOpenField = ({ correction }: Pick<Known, 'correction'>, field: string): boolean =>
  !correction || correction.fields.includes(field);

/** The fields a page writes, by their names in the contract. */
const namesOf = (slug: Slug): readonly string[] => {
  const fields = STEPS.find((step) => step.slug === slug)?.fields ?? [];
  return fields.length > 0 ? fields : [slug];
};

export const isLocked = (slug: Slug, proposal: Pick<Known, 'correction'>): boolean =>
  !namesOf(slug).some((field) => isOpenField(proposal, field));

/** @param corrected fields that say something else than what was handed in */
export function stateOf(slug: Slug, proposal: Known, corrected: ReadonlySet<string> = new Set()): StepState {
  if (proposal.correction) {
    const asked = namesOf(slug).filter((field) => isOpenField(proposal, field));
    if (asked.length === 0) return 'LOCKED';
    return asked.every((field) => corrected.has(field)) ? 'CORRECTED' : 'TO_CORRECT';
  }
  const said = anythingSaid(slug, proposal);
  if (missingIn(slug, proposal).length > 0) return said ? 'STARTED' : 'OPEN';
  if (slug === 'department' && !said) return 'OPTIONAL';
  return 'DONE';
}

/** What nothing can be handed in without. */
export const missingIn = (slug: Slug, { tasks }: Pick<Known, 'tasks'>) =>
  tasks.flatMap(({ missing }) => missing).filter(({ pointer }) => slugAt(pointer) === slug);

function anythingSaid(slug: Slug, proposal: Known): boolean {
  switch (slug) {
    case 'slot':
      return true;
    case 'department':
      return proposal.department !== null || proposal.departmentState === 'NONE_YET';
    case 'budget':
      return proposal.budget.lines.length > 0;
    case 'documents':
      return proposal.documents.length > 0;
    case 'declaration':
      return proposal.declaredVersion !== null;
    case 'consultation':
      return false;
    default:
      return namesOf(slug).some((field) => (proposal.answers[field] ?? '') !== '');
  }
}

/** The first page that still needs something. */
export const nextToWrite = (proposal: Known): Slug | undefined =>
  slugsOf(proposal).find((slug) => missingIn(slug, proposal).length > 0);

export function progressOf(proposal: Known): { done: number; of: number } {
  const slugs = slugsOf(proposal);
  return { done: slugs.filter((slug) => missingIn(slug, proposal).length === 0).length, of: slugs.length };
}
