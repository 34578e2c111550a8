// Two people change the same thing at the same time. Values are compared by what they say, lists and objects too.

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export function changedFields<V extends object>(before: V, after: V): (keyof V & string)[] {
  return (Object.keys(after) as (keyof V & string)[]).filter((field) => !same(before[field], after[field]));
}

/**
 * Where only one of them touched a field, it stands as that person left it; where both did, and not to the same,
 * somebody has to choose.
 */
export function reconcile<V extends object>(base: V, mine: V, theirs: V) {
  const touched = new Set(changedFields(base, mine));
  const clashes = changedFields(base, theirs).filter(
    (field) => touched.has(field) && !same(mine[field], theirs[field]),
  );
  const values = { ...theirs };
  for (const field of touched) values[field] = mine[field];
  return { clashes, values };
}
