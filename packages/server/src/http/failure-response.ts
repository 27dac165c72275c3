import { messageOfFailure, statusOfFailure } from '../request-error.js';

/** The answer to a request that failed, in the one form that all clients read. */
export function failureResponse(error: unknown): Response {
  return errorResponse(statusOfFailure(error), messageOfFailure(error));
}

/** An answer with this status and one error. */
export function errorResponse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}
