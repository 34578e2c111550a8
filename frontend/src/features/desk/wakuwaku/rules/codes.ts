/** A code nobody in the list has yet: «CRITERION_3». People see names; codes hold marks, money and files together. */
export function newCode(kind: string, known: readonly { code: string }[]): string {
  const taken = new Set(known.map(({ code }) => code));
  let number = known.length + 1;
  while (taken.has(`${kind}_${number}`)) number += 1;
  return `${kind}_${number}`;
}

/** The same list with one thing a place further up. */
export function moved<T>(list: readonly T[], place: number, by: -1 | 1): T[] {
  const next = [...list];
  const [taken] = next.splice(place, 1);
  if (taken !== undefined) next.splice(place + by, 0, taken);
  return next;
}
