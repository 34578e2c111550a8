// What a write can come to, as forms know it. The errors themselves are the API client's; here they are told apart
// by their names, so that no form has to know the client.

export type Refused = Error & {
  status: number;
  /** Stable name of the problem. */
  code: string;
  /** What the person can do now. */
  detail: string | undefined;
  errors: readonly { pointer: string; detail: string; code: string }[];
  /** Seconds to wait. */
  retryAfter: number | undefined;
};

const named = (error: unknown, name: string): error is Error => error instanceof Error && error.name === name;

/** The server answered, and said no. */
export const isRefused = (error: unknown): error is Refused => named(error, 'ApiProblem');

/** The person was asked to confirm and chose not to: nothing happened, nothing is to be said. */
export const isCancelled = (error: unknown) => named(error, 'NotConfirmed') || named(error, 'AbortError');

/** Somebody else was first. */
export const isConflict = (error: unknown): error is Refused => isRefused(error) && error.status === 412;

/** The name a form gives to what a JSON pointer points at: /members/0/name is members.0.name. */
export function fieldName(pointer: string): string {
  return pointer
    .replace(/^\//, '')
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
