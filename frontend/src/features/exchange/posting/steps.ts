import type { Listing, ListingPatch, ResourceKind } from '@/api/listings';
import type { TaskState } from '@/ui/form/TaskList';

/** One question a page, in the order in which people decide: where, when, what; then the rest. */
export const SLUGS = ['where', 'when', 'field', 'what', 'who', 'practical', 'showing'] as const;

export type Slug = (typeof SLUGS)[number];

type Asked = Pick<Listing, 'side' | 'resource'>;

export const isSlug = (value: string): value is Slug => SLUGS.some((slug) => slug === value);

export const TAKES_TIME: readonly ResourceKind[] = ['PEOPLE', 'SKILL', 'PLACE', 'SERVICE'];

/** An offer has no answers to hesitations; money and things have no beginners. */
export function stepsOf({ side, resource }: Asked): Slug[] {
  return SLUGS.filter((slug) => {
    if (slug === 'practical') return side === 'NEED' && (resource === 'PEOPLE' || resource === 'SKILL');
    if (slug === 'who') return resource !== 'FUNDS' && resource !== 'GOODS';
    return true;
  });
}

export function nextOf(slug: Slug, asked: Asked): Slug | 'check' {
  const steps = stepsOf(asked);
  return steps[steps.indexOf(slug) + 1] ?? 'check';
}

export function previousOf(slug: Slug, asked: Asked): Slug | undefined {
  const steps = stepsOf(asked);
  return steps[steps.indexOf(slug) - 1];
}

/** Where on the pages a missing value of the contract is asked for. */
export function stepAt(pointer: string): Slug {
  if (pointer === '/what/mainField') return 'field';
  const [, page = ''] = pointer.split('/');
  return isSlug(page) ? page : 'what';
}

const OPTIONAL: readonly Slug[] = ['who', 'practical'];

export function stateOf(slug: Slug, listing: Listing): TaskState {
  const missing = listing.tasks
    .flatMap((task) => task.missing)
    .some(({ pointer }) => stepAt(pointer) === slug);
  if (missing) return 'OPEN';
  return OPTIONAL.includes(slug) && isUntouched(slug, listing) ? 'OPTIONAL' : 'DONE';
}

function isUntouched(slug: Slug, { who, practical }: Listing): boolean {
  const of = slug === 'who' ? { ...who, capacity: who.capacity === 1 ? null : who.capacity } : practical;
  return Object.values(of).every(
    (value) =>
      value === null ||
      value === undefined ||
      value === false ||
      (Array.isArray(value) && value.length === 0),
  );
}

export type Values = {
  districts: string[];
  online: boolean;
  placeName: string;
  commitment: string;
  slots: string[];
  days: string[];
  startsAt: string;
  endsAt: string;
  from: string;
  until: string;
  mainField: string;
  fields: string[];
  title: string;
  description: string;
  skills: string[];
  requiredSkills: string[];
  quantity: string;
  unit: string;
  amountYen: string;
  capacity: string;
  beginner: boolean;
  audiences: string[];
  languages: string[];
  ageMin: string;
  ageMax: string;
  costYen: string;
  clothes: string;
  aloneOk: string;
  firstTimers: string;
  insurance: string;
  replyDays: string;
  visibility: string;
  expiresOn: string;
};

export const FIELDS: Record<Slug, (keyof Values)[]> = {
  where: ['districts', 'online', 'placeName'],
  when: ['commitment', 'slots', 'days', 'startsAt', 'endsAt', 'from', 'until'],
  field: ['mainField', 'fields'],
  what: ['title', 'description', 'skills', 'requiredSkills', 'quantity', 'unit', 'amountYen'],
  who: ['capacity', 'beginner', 'audiences', 'languages', 'ageMin', 'ageMax'],
  practical: ['costYen', 'clothes', 'aloneOk', 'firstTimers', 'insurance', 'replyDays'],
  showing: ['visibility', 'expiresOn'],
};

const text = (value: string | number | null | undefined) => (value ?? '').toString();
const list = (value: readonly string[] | null | undefined) => [...(value ?? [])];

export function valuesOf({ what, where, when, who, practical, visibility, expiresOn }: Listing): Values {
  return {
    districts: list(where.districts),
    online: where.online === true,
    placeName: text(where.placeName),
    commitment: text(when.commitment),
    slots: list(when.slots),
    days: list(when.days),
    startsAt: text(when.startsAt).slice(0, 5),
    endsAt: text(when.endsAt).slice(0, 5),
    from: text(when.from),
    until: text(when.until),
    mainField: text(what.mainField),
    fields: list(what.fields).filter((code) => code !== what.mainField),
    title: text(what.title),
    description: text(what.description),
    skills: list(what.skills),
    requiredSkills: list(what.requiredSkills),
    quantity: text(what.quantity),
    unit: text(what.unit),
    amountYen: text(what.amountYen),
    capacity: text(who.capacity),
    beginner: who.beginner === true,
    audiences: list(who.audiences),
    languages: list(who.languages),
    ageMin: text(who.ageMin),
    ageMax: text(who.ageMax),
    costYen: text(practical.costYen),
    clothes: text(practical.clothes),
    aloneOk: practical.aloneOk === true ? 'YES' : practical.aloneOk === false ? 'NO' : '',
    firstTimers: text(practical.firstTimers),
    insurance: text(practical.insurance),
    replyDays: text(practical.replyDays),
    visibility,
    expiresOn,
  };
}

const said = (value: string) => value.trim() || null;
/** １２ is twelve as well. */
export const numberOf = (value: string) => {
  const plain = value.normalize('NFKC').replaceAll(',', '').trim();
  return plain === '' ? null : Number(plain);
};

/** A page of the contract is sent whole; what this question does not ask stays as it is held. */
export function patchOf(slug: Slug, held: Listing, values: Values): ListingPatch {
  switch (slug) {
    case 'where':
      return {
        where: {
          ...held.where,
          districts: values.districts,
          online: values.online,
          placeName: said(values.placeName),
        },
      };
    case 'when':
      return {
        when: {
          slots: values.slots as never,
          days: [...values.days].sort(),
          startsAt: said(values.startsAt),
          endsAt: said(values.endsAt),
          from: said(values.from),
          until: said(values.until),
          commitment: (said(values.commitment) ?? null) as never,
        },
      };
    case 'field':
      return { what: { ...held.what, mainField: said(values.mainField), fields: values.fields } };
    case 'what':
      return {
        what: {
          ...held.what,
          title: said(values.title),
          description: said(values.description),
          skills: [...new Set([...values.skills, ...values.requiredSkills])],
          requiredSkills: values.requiredSkills,
          quantity: numberOf(values.quantity),
          unit: said(values.unit),
          amountYen: numberOf(values.amountYen),
        },
      };
    case 'who':
      return {
        who: {
          capacity: numberOf(values.capacity) ?? 1,
          beginner: values.beginner,
          audiences: values.audiences,
          languages: values.languages,
          ageMin: numberOf(values.ageMin),
          ageMax: numberOf(values.ageMax),
        },
      };
    case 'practical':
      return {
        practical: {
          costYen: numberOf(values.costYen),
          clothes: said(values.clothes),
          aloneOk: values.aloneOk === '' ? null : values.aloneOk === 'YES',
          firstTimers: numberOf(values.firstTimers),
          insurance: said(values.insurance) as never,
          replyDays: numberOf(values.replyDays),
        },
      };
    case 'showing':
      return { visibility: values.visibility as never, expiresOn: values.expiresOn };
  }
}
