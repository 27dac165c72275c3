/**
 * What went wrong, as a stable word to switch on. Each class of errors has its own: its name without `Error`, such as
 * `rate-limit` for `RateLimitError`. Other packages add classes of their own.
 */
export type WandbErrorCode =
  | 'wandb'
  | 'validation'
  | 'configuration'
  | 'unsupported'
  | 'pagination-stalled'
  | 'wait-timeout'
  | 'incomplete-run-history'
  | 'artifact-not-logged'
  | 'artifact-finalized'
  | 'comm'
  | 'api'
  | 'authentication'
  | 'permission'
  | 'not-found'
  | 'run-not-found'
  | 'conflict'
  | 'rate-limit'
  | 'server'
  | 'graphql'
  | 'transport'
  | 'connection'
  | 'timeout'
  | 'unexpected-response'
  | (string & Record<never, never>);

/** The base of every error of these packages. Messages never hold keys, headers, variables or signed query strings. */
export class WandbError extends Error {
  /** The `name` of the errors of this class; it survives minification. */
  static readonly errorName: string = 'WandbError';

  /** What went wrong, as a stable word. */
  readonly code: WandbErrorCode;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = codeOf(new.target.errorName);
    Object.defineProperty(this, 'name', { value: new.target.errorName, configurable: true, writable: true });
    // The stack's first line repeats the name, which was not yet known when the engine wrote it.
    Error.captureStackTrace?.(this, new.target);
  }

  /**
   * Whether a value is an error of this class or of one below it. It also holds when the value comes from another
   * installed copy of the package, where `instanceof` fails.
   */
  static is<Kind extends WandbError>(
    this: { readonly errorName: string; readonly prototype: Kind },
    value: unknown,
  ): value is Kind {
    let kind: unknown = value instanceof Error ? value.constructor : null;
    for (let isBelow = false; typeof kind === 'function'; kind = Object.getPrototypeOf(kind)) {
      const name = 'errorName' in kind && kind.errorName;
      // biome-ignore lint/complexity/noThisInStatic: the class that it is called on decides.
      isBelow ||= name === this.errorName;
      if (name === 'WandbError') return isBelow;
    }
    return false;
  }

  /** The error for logs: name, message, code and what its class adds, without stack and cause. */
  toJSON(): Record<string, unknown> {
    const shown: Record<string, unknown> = { name: this.name, message: this.message };
    return Object.assign(shown, this);
  }
}

/** Makes `run-not-found` of `RunNotFoundError`. */
function codeOf(errorName: string): WandbErrorCode {
  const words = errorName.replace(/Error$/, '').replace(/([a-z])([A-Z][a-z])/g, '$1-$2');
  return words.toLowerCase();
}

/** An argument or a path is wrong. No request was sent. */
export class ValidationError extends WandbError {
  static override readonly errorName: string = 'ValidationError';
}

/** Options, environment and files contradict each other or cannot be used. No request was sent. */
export class ConfigurationError extends WandbError {
  static override readonly errorName: string = 'ConfigurationError';
}

/** The server, this version of the client or this kind of list cannot do what was asked. */
export class UnsupportedError extends WandbError {
  static override readonly errorName: string = 'UnsupportedError';
}

/** The server says that there are more pages, but gives no new cursor to ask for them. */
export class PaginationStalledError extends WandbError {
  static override readonly errorName: string = 'PaginationStalledError';
}

/** A wait took longer than the caller allows. What was waited for may still happen. */
export class WaitTimeoutError extends WandbError {
  static override readonly errorName: string = 'WaitTimeoutError';
}

/** A history file lacks rows because the run's live data is not exported yet. */
export class IncompleteRunHistoryError extends WandbError {
  static override readonly errorName: string = 'IncompleteRunHistoryError';
}

/** A member of an artifact was used that exists only once the artifact is logged. */
export class ArtifactNotLoggedError extends WandbError {
  static override readonly errorName: string = 'ArtifactNotLoggedError';
}

/** A member of an artifact was used that ends once the artifact is finalized. */
export class ArtifactFinalizedError extends WandbError {
  static override readonly errorName: string = 'ArtifactFinalizedError';
}

/** Talking to the server failed: the base of its refusals ({@link ApiError}) and of broken transport ({@link TransportError}). */
export class CommError extends WandbError {
  static override readonly errorName: string = 'CommError';
}

/** One error that a server reports. */
export interface ServerMessage {
  readonly message: string;
  /** Which field of the answer it concerns. */
  readonly path?: readonly (string | number)[] | undefined;
  /** What the server adds, such as `{ code: 'FORBIDDEN' }`. */
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** What is known about the refused request. */
export interface ApiErrorOptions extends ErrorOptions {
  /** The HTTP status. @defaultValue null */
  readonly status?: number | null | undefined;
  /** The server's id of the request. @defaultValue null */
  readonly requestId?: string | null | undefined;
  /** The operation, such as `ListRuns`, or the path of any other request. @defaultValue null */
  readonly operationName?: string | null | undefined;
  /** What the server reports. @defaultValue none */
  readonly errors?: readonly ServerMessage[] | undefined;
  /** How long the server asks to wait, in milliseconds. @defaultValue null */
  readonly retryAfterMs?: number | null | undefined;
}

/** The server refused a request. */
export class ApiError extends CommError {
  static override readonly errorName: string = 'ApiError';

  /** The HTTP status; null when the error does not come from an answer. */
  readonly status: number | null;
  /** The server's id of the request, to quote to its operators; null when it gave none. */
  readonly requestId: string | null;
  /** The operation, such as `ListRuns`; null when it is unknown. */
  readonly operationName: string | null;
  /** Everything that the server reported, in its order. */
  readonly errors: readonly ServerMessage[];
  /** How long the server asks to wait before the next request, in milliseconds; null when it does not say. */
  readonly retryAfterMs: number | null;

  constructor(message: string, options: ApiErrorOptions = {}) {
    super(message, options);
    this.status = options.status ?? null;
    this.requestId = options.requestId ?? null;
    this.operationName = options.operationName ?? null;
    this.errors = options.errors ?? [];
    this.retryAfterMs = options.retryAfterMs ?? null;
  }

  /** The texts of {@link ApiError.errors}. */
  get messages(): string[] {
    return this.errors.map((error) => error.message);
  }

  override toJSON(): Record<string, unknown> {
    // What else a server adds to its errors may be anything, also what JSON does not have.
    const { errors: _errors, ...rest } = super.toJSON();
    return { ...rest, messages: this.messages };
  }
}

/** The credentials are missing, wrong or expired (HTTP 401). */
export class AuthenticationError extends ApiError {
  static override readonly errorName: string = 'AuthenticationError';
}

/** The credentials are good, but not enough for this (HTTP 403). */
export class PermissionError extends ApiError {
  static override readonly errorName: string = 'PermissionError';
}

/** What was asked for does not exist, or these credentials may not see it. */
export class NotFoundError extends ApiError {
  static override readonly errorName: string = 'NotFoundError';
}

/** A run does not exist, or no longer exists. */
export class RunNotFoundError extends NotFoundError {
  static override readonly errorName: string = 'RunNotFoundError';
}

/** The change contradicts the state of the server (HTTP 409). */
export class ConflictError extends ApiError {
  static override readonly errorName: string = 'ConflictError';
}

/** The server asks for fewer requests (HTTP 429), and the retries are used up. */
export class RateLimitError extends ApiError {
  static override readonly errorName: string = 'RateLimitError';
}

/** The server failed (HTTP 5xx), and the retries are used up. */
export class ServerError extends ApiError {
  static override readonly errorName: string = 'ServerError';
}

/** The server answered an operation with a list of errors. */
export class GraphQLError extends ApiError {
  static override readonly errorName: string = 'GraphQLError';

  readonly #data: unknown;

  constructor(message: string, options: ApiErrorOptions & { readonly data?: unknown } = {}) {
    super(message, options);
    this.#data = options.data ?? null;
  }

  /** What the server could answer in spite of the errors, or null. Inspections of the error leave it out. */
  get data(): unknown {
    return this.#data;
  }
}

/** The request did not reach the server, or its answer did not come back whole. */
export class TransportError extends CommError {
  static override readonly errorName: string = 'TransportError';
}

/** No connection to the server, or it broke. */
export class ConnectionError extends TransportError {
  static override readonly errorName: string = 'ConnectionError';

  /** Whether the request may have reached the server; false when there never was a connection. */
  readonly wasSent: boolean;

  constructor(message: string, options: ErrorOptions & { readonly wasSent?: boolean | undefined } = {}) {
    super(message, options);
    this.wasSent = options.wasSent ?? true;
  }
}

/** The answer did not come in time. A change may have happened all the same. */
export class TimeoutError extends TransportError {
  static override readonly errorName: string = 'TimeoutError';

  /** The limit that passed, in milliseconds. */
  readonly timeoutMs: number;

  constructor(message: string, options: ErrorOptions & { readonly timeoutMs: number }) {
    super(message, options);
    this.timeoutMs = options.timeoutMs;
  }
}

/** The answer is not what the protocol promises, such as HTML where JSON belongs. */
export class UnexpectedResponseError extends TransportError {
  static override readonly errorName: string = 'UnexpectedResponseError';
}
