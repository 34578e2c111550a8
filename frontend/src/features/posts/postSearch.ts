export type PostSearchState = { group?: string | undefined };

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** All groups' posts, or one group's. */
export function postSearch({ group }: Record<string, unknown>): PostSearchState {
  return { group: typeof group === 'string' && ID.test(group) ? group : undefined };
}
