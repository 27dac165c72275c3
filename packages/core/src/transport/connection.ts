import type { ClientEvent } from '../events.js';
import type { Limiter } from './limiter.js';
import type { Pacer } from './pacer.js';
import type { RetryBudget } from './retry-budget.js';

/** What every request of a client needs. */
export interface Connection {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  /** Whether the caller brought the `fetch`, so that every request has to go by it. */
  readonly hasOwnFetch: boolean;
  readonly limit: Limiter;
  readonly pacer: Pacer;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly retryDelayMs: number;
  readonly retryMutations: boolean;
  /** What all calls may repeat together. */
  readonly retryBudget: RetryBudget;
  /** Where the credentials came from, for messages. */
  readonly credentialSource: string | null;
  readonly userAgent: string;
  /**
   * The headers of a request, credentials included.
   * @throws {@link AuthenticationError} when there are no credentials.
   */
  headers(attempt: Attempt): Headers | Promise<Headers>;
  emit(event: ClientEvent): void;
  /** What may appear in no message and no event; grows when the client gets more. */
  readonly secrets: string[];
  redact(text: string): string;
  nextCallId(): string;
}

/** Gives a valid access token, which may take an exchange with the server on behalf of an attempt. */
export type AccessTokenSource = (attempt: Attempt) => Promise<string>;

/** One attempt of a call. */
export interface Attempt {
  readonly connection: Connection;
  readonly callId: string;
  /** The operation, such as `ListRuns`, or the path of any other request. */
  readonly name: string;
  /** 1 for the first. */
  readonly number: number;
  readonly signal: AbortSignal;
}
