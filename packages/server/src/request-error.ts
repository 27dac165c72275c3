/** The HTTP statuses by which a request is refused. None of them makes a client try again for ever. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 416 | 421;

/** A request that is refused for a reason that its sender can act on. The message reaches the sender. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** The HTTP status of the answer. */
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, message: string) {
    super(message);
    this.status = status;
  }
}

/** Failures of the disk or the database that may be over when the request comes again. */
const passingFailures: ReadonlySet<unknown> = new Set(['EAGAIN', 'EDQUOT', 'EIO', 'EMFILE', 'ENOSPC']);

/** SQLite's busy, locked, I/O error, full, and cannot open. */
const passingSqliteFailures: ReadonlySet<number> = new Set([5, 6, 10, 13, 14]);

/**
 * The HTTP status of a request that failed. Only what may heal by itself has a 5xx: clients send such a request again for
 * hours, so an error in this program, which comes again with every repetition, has a 400.
 */
export function statusOfFailure(error: unknown): number {
  if (error instanceof RequestError) {
    return error.status;
  }
  return error instanceof Error && isPassing(error) ? 503 : 400;
}

function isPassing(error: Error & { readonly code?: unknown; readonly errcode?: unknown }): boolean {
  if (error.code === 'ERR_SQLITE_ERROR') {
    // The lower eight bits are the kind of failure, the others tell more about it.
    return typeof error.errcode === 'number' && passingSqliteFailures.has(error.errcode & 0xff);
  }
  return passingFailures.has(error.code);
}

/** The message of a failed request, as it is sent. */
export function messageOfFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof RequestError ? message : `Error within the server: ${message}`;
}
