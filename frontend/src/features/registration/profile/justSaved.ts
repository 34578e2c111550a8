export type Saved = 'published' | 'asked' | undefined;

/** What the page says after something was saved. */
export const justSaved = ({ saved }: Record<string, unknown>): { saved?: Saved } => ({
  saved: saved === 'published' || saved === 'asked' ? saved : undefined,
});
