type Values = Record<string, string | string[]>;

/** Plain query strings, as people share them: a repeated key is a list, nothing is JSON. */
export function parseSearch(search: string): Values {
  const values: Values = {};
  for (const [key, value] of new URLSearchParams(search)) {
    const known = values[key];
    values[key] = known === undefined ? value : [known, value].flat();
  }
  return values;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const item of [value].flat()) {
      if (item !== undefined && item !== null && item !== '') params.append(key, String(item));
    }
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}
