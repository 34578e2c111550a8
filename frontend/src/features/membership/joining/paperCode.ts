/** The code as it stands on the paper, however it was typed: full width, small letters, with or without hyphens. */
export function paperCode(typed: string): string {
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return bare.match(/.{1,4}/g)?.join('-') ?? '';
}
