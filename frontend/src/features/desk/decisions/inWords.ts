/** Lists as lines, whatever else as people would write it. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join('\n');
  if (typeof value === 'object') return Object.values(value).map(inWords).filter(Boolean).join(' ');
  return String(value);
}
