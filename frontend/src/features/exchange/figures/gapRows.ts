import type { components } from '@/api/schema';

type Schemas = components['schemas'];
type GapMap = Schemas['GapMap'];

export type GapRow = { term: Schemas['Term'] | null; needs: number | null; offers: number | null };

export type GapSearch = {
  by?: 'district' | 'field' | undefined;
  field?: string | undefined;
  district?: string | undefined;
};

/** The lines of the table: each district or field, as a whole or within one value of the other. */
export function rowsOf(map: GapMap, { by = 'district', field, district }: GapSearch): GapRow[] {
  const untold = { needs: null, offers: null };
  if (by === 'district') {
    return map.districts.map(({ district: term, numbers }) => ({
      term,
      ...(field
        ? (map.cells.find((cell) => cell.field.code === field && cell.district?.code === term?.code)
            ?.numbers ?? untold)
        : numbers),
    }));
  }
  return map.fields.map(({ field: term, numbers }) => ({
    term,
    ...(district
      ? (map.cells.find((cell) => cell.field.code === term.code && cell.district?.code === district)
          ?.numbers ?? untold)
      : numbers),
  }));
}

export const widest = (rows: readonly GapRow[]) =>
  Math.max(0, ...rows.flatMap(({ needs, offers }) => [needs ?? 0, offers ?? 0]));

/** Up to three fields in which more is needed than offered, as far as the numbers tell; the widest gap first. */
export const shortest = (map: GapMap) =>
  map.fields
    .map(({ field, numbers }) => ({ field, gap: (numbers.needs ?? 0) - (numbers.offers ?? 0) }))
    .filter(({ gap }) => gap > 0)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, 3)
    .map(({ field }) => field);
