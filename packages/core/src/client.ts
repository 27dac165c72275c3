import type { ClientEvent } from './events.js';
import type { Settings } from './settings.js';
import type { ReadRequest } from './transport/content-sink.js';
import type { UrlRequest, WriteAnswer, WriteRequest } from './transport/url-request.js';

/** One GraphQL operation, as `pnpm codegen` writes it from `operations/`. */
export interface Operation<Data, Variables> {
  /** The operation name, such as `ListRuns`. */
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  /** Whether sending it twice leaves the server as sending it once does. Every query is idempotent. */
  readonly isIdempotent: boolean;
  /** The GraphQL text with all its fragments. */
  readonly document: string;
  /** Carries the types of variables and data; never set. */
  readonly types?: (variables: Variables) => Data;
}

/** Options of one request. */
export interface RequestOptions {
  /** Aborts the request and every wait between its attempts; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Longest time for one attempt, in milliseconds. @defaultValue the client's `timeoutMs` */
  readonly timeoutMs?: number | undefined;
  /** Longest time for the call with all its attempts and waits, in milliseconds. @defaultValue the client's `deadlineMs` */
  readonly deadlineMs?: number | undefined;
  /** How many attempts may follow the first, within the `retryBudget`. @defaultValue the client's `maxRetries` */
  readonly maxRetries?: number | undefined;
  /** Repeats a mutation even if the server may have acted on it. @defaultValue the client's `retryMutations` */
  readonly retryMutations?: boolean | undefined;
}

/** Options of a client. Each falls back to the environment, then to settings files, then to the default. */
export interface ClientOptions {
  /** API key. Falls back to `WANDB_API_KEY`, then to the netrc entry for the host of `baseUrl` (Node.js only). */
  readonly apiKey?: string | undefined;
  /**
   * File with a JWT that the server exchanges for access tokens, in place of an API key (not in browsers).
   * @defaultValue `WANDB_IDENTITY_TOKEN_FILE`
   */
  readonly identityTokenFile?: string | undefined;
  /** URL of the server, without a trailing slash. @defaultValue `WANDB_BASE_URL`, or `https://api.wandb.ai` */
  readonly baseUrl?: string | undefined;
  /** Default entity of paths. @defaultValue `WANDB_ENTITY`, or the viewer's default entity */
  readonly entity?: string | undefined;
  /** @deprecated Use `entity`. It counts only when `entity` is not given. */
  readonly username?: string | undefined;
  /** Default project of paths. @defaultValue `WANDB_PROJECT`, or `uncategorized` */
  readonly project?: string | undefined;
  /** Default organization of registries. @defaultValue `WANDB_ORGANIZATION` */
  readonly organization?: string | undefined;
  /** Longest time for one attempt, in milliseconds. @defaultValue `WANDB_HTTP_TIMEOUT` (seconds), or 19,000 */
  readonly timeoutMs?: number | undefined;
  /**
   * Longest time for one call with all its attempts and waits, in milliseconds. The waits include those for the rate limit
   * that the server announces by `RateLimit-Remaining` and `RateLimit-Reset`, or by `Retry-After` with a 429.
   * @defaultValue 60,000
   */
  readonly deadlineMs?: number | undefined;
  /** How many attempts may follow the first. @defaultValue 5 */
  readonly maxRetries?: number | undefined;
  /**
   * The wait before the second attempt, in milliseconds. It doubles with every attempt up to 10,000 and gets up to a
   * quarter of jitter on top, unless the server asks for another wait. @defaultValue 500
   */
  readonly retryDelayMs?: number | undefined;
  /**
   * Repeats mutations like queries. Without it, a mutation that is not idempotent is repeated only when no connection was
   * made or the server answered 425 or 429, and not after a timeout or a broken connection. @defaultValue false
   */
  readonly retryMutations?: boolean | undefined;
  /**
   * How many retries all calls of the client share. Each retry takes one, and each call that succeeds gives half of one
   * back. While none is left, as when the server is down, calls reject with their first failure. Requests that the server
   * asks to send later (425 and 429) take none. `Infinity` sets no limit. @defaultValue 20, or `maxRetries` if that is more
   */
  readonly retryBudget?: number | undefined;
  /** How many requests may be in flight at once; more wait. @defaultValue 10 */
  readonly maxConcurrency?: number | undefined;
  /**
   * Sends the requests, for proxies, certificates and tests. @defaultValue the global `fetch`, or the same over `node:http`, while
   * `fetch` and the dispatcher are those of Node.js
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Headers to add to every request to `baseUrl`. They never leave for another origin. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Called with each event. Secrets are redacted first. */
  readonly onEvent?: ((event: ClientEvent) => void) | undefined;
  /** The netrc file to read. @defaultValue `NETRC`, or `~/.netrc`, or `~/_netrc` */
  readonly netrcPath?: string | undefined;
  /** Read instead of the process's environment. Files in the home directory are read only if it has `HOME`. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Where a credential came from, such as `option apiKey`, `env WANDB_API_KEY` or `netrc ~/.netrc`. */
export type CredentialSource = string;

/**
 * A connection to one server with one set of credentials. Make one with `createClient`. It holds no socket and needs no
 * closing. The API key is reachable only through {@link Client.apiKey} and never appears in strings, JSON or inspections of
 * a client.
 */
export interface Client {
  /** What the client was set up with, defaults filled in. */
  readonly settings: Settings;
  /** URL of the web app, with exactly one trailing slash. */
  readonly appUrl: string;
  /** The `User-Agent` header of every request; browsers send their own. */
  readonly userAgent: string;
  /** The key that requests carry, or null when none was found. Not enumerable. */
  readonly apiKey: string | null;
  /** Where the key came from, or null when none was found. */
  readonly credentialSource: CredentialSource | null;

  /**
   * Sends an operation that codegen knows.
   * @throws {@link WandbError} of the family in errors.ts; a caller's abort surfaces as the signal's reason.
   */
  request<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    options?: RequestOptions,
  ): Promise<Data>;

  /** Sends any GraphQL text. A mutation is never repeated after its bytes went out unless `retryMutations`. */
  graphql<Data = unknown>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    options?: RequestOptions,
  ): Promise<Data>;

  /**
   * Posts JSON to a path below the base URL with the client's credentials, retries and time limits, and returns the parsed
   * answer. Used for `/files/{entity}/{project}/{run}/file_stream`, which may be repeated: its offsets are positions. Pass
   * large bodies as UTF-8 rather than as text: they are then sent without copies. An empty answer is null; so is one that is
   * neither JSON nor HTML, with a warning event.
   */
  post(path: string, body: string | Uint8Array<ArrayBuffer>, options?: RequestOptions): Promise<unknown>;

  /**
   * Sends a request to an address that the server gave, such as that of a file, with retries. The credentials go to the
   * client's server alone, and to no signed address. Redirects are followed, and lose the credentials with the origin.
   *
   * The body of an answer to `GET` is read as it arrives: `timeoutMs` is then for each piece, and a download that breaks off
   * is continued when the server can say that the content is still the same. An upload has more time the larger it is. An
   * upload whose content is a stream is not repeated. A `deadlineMs` of the client ends with the head of the answer to a
   * download, and holds for no upload; one of `options` is for the whole.
   * @param url - absolute, or relative to the base URL
   * @throws {@link ApiError} when the answer is not 2xx, {@link ValidationError} when the address is not one of HTTP.
   */
  fetchUrl(url: string, request?: UrlRequest, options?: RequestOptions): Promise<Response>;

  /**
   * Reads the content at an address that the server gave, like {@link Client.fetchUrl}, but hands it over piece by piece at
   * a fraction of the cost: on Node.js over pooled connections that are kept open, unless the client has a `fetch` of its
   * own or the program a proxy. The sink is asked what it still needs after a connection broke. The caller bounds how many
   * are under way; `maxConcurrency` does not count them.
   * @param url - absolute, or relative to the base URL
   * @throws {@link ApiError} when the answer is not 2xx, {@link ValidationError} when the address is not one of HTTP.
   */
  readUrl(url: string, request: ReadRequest, options?: RequestOptions): Promise<void>;

  /**
   * Puts a content at an address that the server gave, like {@link Client.fetchUrl} with `PUT`, over pooled connections like
   * {@link Client.readUrl}. The content is read again for each attempt. The caller bounds how many are under way;
   * `maxConcurrency` does not count them.
   * @param url - absolute, or relative to the base URL
   * @throws {@link ApiError} when the answer is not 2xx, {@link ValidationError} when the address is not one of HTTP, and what
   * reading the content throws.
   */
  writeUrl(url: string, request: WriteRequest, options?: RequestOptions): Promise<WriteAnswer>;

  /** The abilities that the server reports, requested once. A server without the field has none. */
  hasFeature(name: string, options?: RequestOptions): Promise<boolean>;

  /** The viewer's default entity, requested once and kept unless it is null. */
  defaultEntity(options?: RequestOptions): Promise<string | null>;

  /** Passes an event to `onEvent`, when there is one. */
  emit(event: ClientEvent): void;

  /** A client that differs in some options. Credentials for another base URL are resolved again. */
  with(options: ClientOptions): Client;
}
