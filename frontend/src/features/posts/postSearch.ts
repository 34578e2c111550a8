export type PostSearchState = { group?: string | undefined };

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const idIn = (value: unknown) => (typeof value === 'string' && ID.test(value) ? value : undefined);

/** All groups' posts, or one group's. */
export const postSearch = ({ group }: Record<string, unknown>): PostSearchState => ({ group: idIn(group) });

/** The post that has just gone out, for the page that says so. */
export const justPublished = ({
  published,
}: Record<string, unknown>): { published?: string | undefined } => ({ published: idIn(published) });
