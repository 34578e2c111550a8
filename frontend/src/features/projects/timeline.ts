type Dated = { fiscalYear: number };

/** A project and the same group's other years, in the order they happened. */
export function timeline<P extends Dated>(project: P, related: readonly P[]): P[] {
  return [project, ...related].sort((a, b) => a.fiscalYear - b.fiscalYear);
}
