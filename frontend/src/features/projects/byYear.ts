type InYear = { fiscalYear: number; fiscalYearLabel: string };

export type Year<P> = { year: number; label: string; projects: P[] };

/** The server answers newest first; years keep that order. */
export function byYear<P extends InYear>(projects: readonly P[]): Year<P>[] {
  const years = new Map<number, Year<P>>();
  for (const project of projects) {
    const { fiscalYear: year, fiscalYearLabel: label } = project;
    const known = years.get(year) ?? { year, label, projects: [] };
    known.projects.push(project);
    years.set(year, known);
  }
  return [...years.values()];
}
