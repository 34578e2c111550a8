// Three answers of a visitor: where, when, what. They stay on this device until they become an offer, or are taken away.

const PLACE = 'komitto.where-when-what';

export type KeptAnswers = {
  district: string[];
  slot: string[];
  field: string[];
  online: boolean;
  beginner: boolean;
};

const strings = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && /^[\w-]{1,40}$/.test(one))
    : [];

export function keptAnswers(): KeptAnswers | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Record<string, unknown> | null;
    if (!kept) return null;
    return {
      district: strings(kept.district),
      slot: strings(kept.slot),
      field: strings(kept.field),
      online: kept.online === true,
      beginner: kept.beginner === true,
    };
  } catch {
    return null;
  }
}

export function keepAnswers(answers: KeptAnswers) {
  try {
    localStorage.setItem(PLACE, JSON.stringify(answers));
  } catch {
    // A device that keeps nothing asks again next time.
  }
}

export function forgetAnswers() {
  try {
    localStorage.removeItem(PLACE);
  } catch {
    // Nothing was kept.
  }
}
