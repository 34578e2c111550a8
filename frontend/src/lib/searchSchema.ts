import * as v from 'valibot';

/** Filters arrive as one value or several; a broken one is left out, never an error page. */
export const listOfCodes = v.optional(
  v.fallback(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.transform((value) => [...new Set([value].flat())].filter((code) => /^[\w-]{1,64}$/.test(code))),
      v.transform((codes) => (codes.length > 0 ? codes : undefined)),
    ),
    undefined,
  ),
);

export const words = v.optional(
  v.fallback(
    v.pipe(
      v.string(),
      v.transform((text) => text.trim().slice(0, 200) || undefined),
    ),
    undefined,
  ),
);

export const yes = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value) => (String(value) === 'true' ? (true as const) : undefined)),
  ),
);

export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  v.optional(v.fallback(v.optional(v.picklist(values)), undefined));
