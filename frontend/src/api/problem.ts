import type { components } from './schema';

type Problem = components['schemas']['Problem'];

/** A refusal the server explained (RFC 9457), or failed to explain. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  /** The values to correct, by JSON pointer. */
  readonly errors: NonNullable<Problem['errors']>;
  /** Seconds to wait before another try. */
  readonly retryAfter: number | undefined;

  constructor(status: number, problem: Partial<Problem> = {}, retryAfter?: number) {
    super(problem.title ?? `HTTP ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = problem.code ?? 'UNKNOWN';
    this.detail = problem.detail ?? undefined;
    this.errors = problem.errors ?? [];
    this.retryAfter = retryAfter;
  }

  static async from(response: Response) {
    const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
    const body = isProblem ? await response.json().catch(() => ({})) : {};
    return new ApiProblem(response.status, body, Number(response.headers.get('retry-after')) || undefined);
  }
}

/** The server was not reached at all. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 404 || error.status === 400);
}

export function isUnreachable(error: unknown): boolean {
  return error instanceof Unreachable;
}
