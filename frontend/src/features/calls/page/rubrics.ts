import type { CallSlot } from '@/api/calls';

export type Rubric = { slots: CallSlot[]; criteria: CallSlot['criteria'] };

/** Slots that are marked by the same criteria share one table. */
export function rubricsOf(slots: readonly CallSlot[]): Rubric[] {
  const found = new Map<string, Rubric>();
  for (const slot of slots) {
    const key = JSON.stringify(slot.criteria);
    const known = found.get(key);
    if (known) known.slots.push(slot);
    else found.set(key, { slots: [slot], criteria: slot.criteria });
  }
  return [...found.values()];
}

export const highestPoints = (criteria: CallSlot['criteria']): number =>
  criteria.reduce((sum, { weight, highest }) => sum + (weight ?? 0) * (highest ?? 0), 0);
