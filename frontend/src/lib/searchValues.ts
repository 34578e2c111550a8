// What arrives in a URL is anybody's writing: what cannot be understood is left out, never an error page.

/** One code or several, each once. */
export function codes(value: unknown): string[] | undefined {
  const known = [...new Set([value].flat())].filter(
    (code): code is string => typeof code === 'string' && /^[\w-]{1,64}$/.test(code),
  );
  return known.length > 0 ? known : undefined;
}

/** Words somebody typed, at most as long as the server takes. */
export function words(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim().slice(0, 200) || undefined : undefined;
}

export function yes(value: unknown): true | undefined {
  return String(value) === 'true' || undefined;
}

export function oneOf<const T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((known) => known === value);
}
