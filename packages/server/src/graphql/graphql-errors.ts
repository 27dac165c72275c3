import { type ExecutionResult, GraphQLError } from 'graphql';
import { messageOfFailure, RequestError, statusOfFailure } from '../request-error.js';

/** An error in the form in which it is sent. */
export interface WireError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: { readonly code: string };
}

const codes: Readonly<Record<number, string>> = {
  400: 'BAD_USER_INPUT',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
};

/**
 * The HTTP status of a result: 400 for a document that is not valid, the status of the first refusal, and for an error
 * within the server 503 when it may heal by itself, else 200 with errors.
 */
export function statusOfResult({ errors = [] }: ExecutionResult): number {
  const causes = errors.map(causeOf);
  const refusal = causes.find((cause) => cause instanceof RequestError);
  if (refusal !== undefined) {
    return statusOfFailure(refusal);
  }
  if (causes.some((cause) => cause !== undefined)) {
    return causes.some((cause) => cause !== undefined && statusOfFailure(cause) === 503) ? 503 : 200;
  }
  return errors.length === 0 ? 200 : 400;
}

/** The error with its message and its place, and nothing of what lies behind it. */
export function toWireError(error: GraphQLError): WireError {
  const cause = causeOf(error);
  const code = cause instanceof RequestError ? codes[cause.status] : undefined;
  return {
    message: cause === undefined ? error.message : messageOfFailure(cause),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(code === undefined ? {} : { extensions: { code } }),
  };
}

/** What happened at a field; undefined for errors of syntax, validation and variables, which are found before any field. */
function causeOf(error: GraphQLError): unknown {
  if (error.path === undefined) {
    return undefined;
  }
  const { originalError } = error;
  return originalError instanceof GraphQLError ? (originalError.originalError ?? error) : (originalError ?? error);
}
