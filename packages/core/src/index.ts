// The client and what it is set up with.
export { validateApiKey } from './api-key.js';
// Paths and ids.
export { type ArtifactPath, parseArtifactPath } from './artifact-paths.js';
export type { Client, ClientOptions, CredentialSource, Operation, RequestOptions } from './client.js';
export { createClient } from './create-client.js';
// Errors.
export {
  ApiError,
  type ApiErrorOptions,
  ArtifactFinalizedError,
  ArtifactNotLoggedError,
  AuthenticationError,
  CommError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  GraphQLError,
  IncompleteRunHistoryError,
  NotFoundError,
  PaginationStalledError,
  PermissionError,
  RateLimitError,
  RunNotFoundError,
  ServerError,
  type ServerMessage,
  TimeoutError,
  TransportError,
  UnexpectedResponseError,
  UnsupportedError,
  ValidationError,
  WaitTimeoutError,
  WandbError,
  type WandbErrorCode,
} from './errors.js';
// What a client reports.
export type {
  ClientEvent,
  DeprecationEvent,
  PageEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  TransferEvent,
  WarningCode,
  WarningEvent,
} from './events.js';
// JSON as W&B servers write it.
export { parseJson, type StringifyJsonOptions, stringifyJson } from './json.js';
export { createMemo } from './memo.js';
export { mergeClientOptions } from './merge-client-options.js';
// Lists.
export { type Page, type PageOptions, Paginator, type PaginatorOptions } from './paginator.js';
export {
  fallbackProject,
  type PathDefaults,
  type ProjectPath,
  parseProjectPath,
  parseRunPath,
  parseSweepPath,
  type RunPath,
  type SweepPath,
  splitUrlPath,
} from './paths.js';
export { resolveEntity } from './resolve-entity.js';
// Waiting and retrying.
export { type Failure, nextDelayMs, parseRetryAfter, type RetryPolicy } from './retry.js';
export { generateRunId } from './run-id.js';
export { loadSettings, type Settings, type SettingsOptions } from './settings.js';
export type { ContentHead, ContentSink, ReadRequest } from './transport/content-sink.js';
export type { UploadBody, UploadSource, UrlRequest, WriteAnswer, WriteRequest } from './transport/url-request.js';
export { abortable, sleep, withTimeLimit } from './wait.js';
