import type { HeldRow } from '../queries';

/** What the row calls its group, whatever the file's header says. */
export function nameOf({ values }: HeldRow): string {
  const known = values as Record<string, unknown>;
  return String(known.name ?? known.団体名 ?? known.名称 ?? Object.values(known)[0] ?? '');
}
