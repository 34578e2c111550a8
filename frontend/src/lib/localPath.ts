/** An address of this site, as it may stand in a link somebody else made; anything else is not followed. */
export function localPath(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value.slice(0, 500) : undefined;
}
