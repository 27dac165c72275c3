import { createArtifactExpiry } from './artifact-expiry.js';
import { createAutomationRunner } from './automation/runner.js';
import { openSecrets, type ServerSecrets } from './data-directory.js';
import { DataDirectoryError } from './data-directory-error.js';
import { DataDirectoryInUseError, lockDataDirectory } from './data-directory-lock.js';
import { createHistoryExporter } from './history-export/exporter.js';
import { createApp } from './http/app.js';
import { errorResponse } from './http/failure-response.js';
import { createUrlSigner } from './http/signed-urls.js';
import { type Listener, type ListenOptions, startListener } from './listen.js';
import { type SeedData, seedStore } from './seed.js';
import type { ServerEvent } from './server-event.js';
import { freeName } from './storage/free-name.js';
import { removeSilentAgents } from './storage/launch/remove-silent-agents.js';
import type { User } from './storage/rows.js';
import type { RunAlert } from './storage/run-alerts.js';
import { openStore, type Store, type StoreOptions } from './storage/store.js';

/** Settings of a server. */
export interface ServerOptions {
  /** The directory in which everything is kept, made when it does not exist; `:memory:` keeps everything in memory. */
  readonly dataDir: string;
  /** The port of `listen()`. @defaultValue 0, a free one */
  readonly port?: number;
  /** The address of `listen()`. @defaultValue `127.0.0.1`, so only this machine can connect */
  readonly hostname?: string;
  /** The address under which clients reach the server, for URLs of files. @defaultValue the address of each request */
  readonly publicUrl?: string;
  /** The name of the first user, who administers the server, and of the user's entity. @defaultValue `local`, or the first user of the directory */
  readonly username?: string;
  /** The first user's API key, 40 or more characters. @defaultValue made at the first start and kept in the directory */
  readonly apiKey?: string;
  /** Host names under which requests may come, besides loopback names, IP addresses and that of `publicUrl`. */
  readonly allowedHosts?: readonly string[];
  /** Origins of web pages that may use the server, besides those of this machine and that of `publicUrl`. */
  readonly allowedOrigins?: readonly string[];
  /**
   * After how many milliseconds without a heartbeat a run counts as crashed. They are counted anew when the server starts, and
   * when its process stood still or its clock jumped. @defaultValue 300,000
   */
  readonly crashAfterMs?: number;
  /** The values of secrets that webhooks refer to, each under `entity/NAME`. @defaultValue none */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Sends the requests of webhooks, which may name any address: for proxies and tests, and to refuse some. @defaultValue the global `fetch` */
  readonly fetch?: typeof globalThis.fetch;
  /** Called with what the server does by itself, and with the alerts of runs. Secrets are in no event. */
  readonly onEvent?: (event: ServerEvent) => void;
  /** After how many milliseconds without progress the upload of an artifact is given up. @defaultValue 7 days */
  readonly uploadLifetimeMs?: number;
  /** How many bytes an uploaded file of a run or of an artifact, or a part of it, may have. @defaultValue 5 TiB */
  readonly maxFileBytes?: number;
  /** Milliseconds since 1970. @defaultValue `Date.now` */
  readonly now?: () => number;
}

/** A W&B-compatible server inside this process. */
export interface EmbeddedServer extends AsyncDisposable {
  /** Answers a request as if it had come over the network; every host name and origin may send one. */
  fetch(request: Request): Promise<Response>;
  /**
   * Starts to accept connections.
   *
   * @throws Error when the port cannot be had, or the server is closed.
   */
  listen(options?: ListenOptions): Promise<{ readonly url: string; readonly port: number }>;
  /** Inserts data directly, in one transaction. @throws Error when a name is taken; then nothing is inserted. */
  seed(data: SeedData): void;
  /** The alerts that runs have raised, oldest first: the newest thousand of each run. */
  alerts(): readonly RunAlert[];
  /** Lets running requests finish, then stops listening and closes the database. */
  close(): Promise<void>;
  /** The API key of the first user. */
  readonly apiKey: string;
  /** The entity of the first user. */
  readonly entity: string;
}

const standardUploadLifetimeMs = 7 * 24 * 60 * 60 * 1000;
const standardMaxFileBytes = 5 * 1024 ** 4;
const standardCrashAfterMs = 5 * 60 * 1000;
const sweepEveryMs = 30 * 1000;

/**
 * Opens a server. It holds its database open until `close()`, but keeps the process alive only while it listens.
 *
 * @throws DataDirectoryInUseError when another server uses the directory; nothing in it is changed then.
 * @throws DataDirectoryError when the directory cannot be used, or belongs to another user name.
 * @throws RangeError when the API key has a form that clients refuse.
 */
export function createServer(options: ServerOptions | ':memory:'): EmbeddedServer {
  const settings: ServerOptions = options === ':memory:' ? { dataDir: options } : options;
  const { dataDir, publicUrl, now = Date.now, crashAfterMs = standardCrashAfterMs } = settings;
  // A clock of the caller may jump: tests let days pass at once.
  const maxGapMs = settings.now === undefined ? 2 * sweepEveryMs : Number.POSITIVE_INFINITY;
  const directory = dataDir === ':memory:' ? null : dataDir;
  const address = publicUrl === undefined ? [] : [new URL(publicUrl)];
  const opened = openData({ directory, now, silenceMs: crashAfterMs, maxGapMs }, settings);
  const { store, owner, apiKey, urlSecret } = opened;
  const onEvent = settings.onEvent ?? (() => undefined);
  const automations = createAutomationRunner(store, {
    fetch: settings.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    secrets: settings.secrets ?? {},
    onEvent,
  });
  const running = new Set<Promise<Response>>();
  const exporter = createHistoryExporter(store, () => running.size === 0);
  const app = createApp({
    store,
    signer: createUrlSigner(urlSecret, now),
    exporter,
    onEvent,
    maxFileBytes: settings.maxFileBytes ?? standardMaxFileBytes,
    publicUrl: publicUrl?.replace(/\/+$/, '') ?? null,
    rules: {
      allowedHosts: [...(settings.allowedHosts ?? []), ...address.map(({ hostname }) => hostname)],
      allowedOrigins: [...(settings.allowedOrigins ?? []), ...address.map(({ origin }) => origin)],
    },
  });

  const expiry = createArtifactExpiry(store, settings.uploadLifetimeMs ?? standardUploadLifetimeMs);
  expiry.sweep();
  const timer = setInterval(() => {
    warnOfFailure('The states of silent runs were not updated', () => store.endSilentRuns());
    warnOfFailure('Silent agents of queues were not deleted', () => removeSilentAgents(store));
    expiry.sweep();
  }, sweepEveryMs).unref();
  const listeners: Listener[] = [];
  let closing: Promise<void> | undefined;

  async function answer(request: Request, isFromNetwork: boolean): Promise<Response> {
    if (closing !== undefined) {
      return errorResponse(503, 'The server is closed.');
    }
    const response = app.fetch(request, { isFromNetwork });
    running.add(response);
    try {
      return await response;
    } finally {
      running.delete(response);
    }
  }

  function refuseClosed(): void {
    if (closing !== undefined) {
      throw new Error('The server is closed.');
    }
  }

  async function close(): Promise<void> {
    clearInterval(timer);
    await Promise.all(listeners.map((listener) => listener.close()));
    await Promise.allSettled(running);
    await Promise.all([automations.close(), exporter.close(), expiry.close()]);
    opened[Symbol.dispose]();
  }

  return {
    apiKey,
    entity: owner.entityName,
    fetch: (request) => answer(request, false),
    listen: async ({ port = settings.port, hostname = settings.hostname } = {}) => {
      refuseClosed();
      const listener = await startListener((request) => answer(request, true), { port, hostname });
      listeners.push(listener);
      if (closing !== undefined) {
        await listener.close();
        refuseClosed();
      }
      return { url: listener.url, port: listener.port };
    },
    seed: (data) => seedStore(store, owner, data),
    alerts: () => store.runAlerts.list(),
    close: () => {
      closing ??= close();
      return closing;
    },
    [Symbol.asyncDispose]: () => {
      closing ??= close();
      return closing;
    },
  };
}

interface OpenData extends ServerSecrets, Disposable {
  readonly store: Store;
  readonly owner: User;
}

/** What the directory holds; nobody else can open it until it is disposed. */
function openData(place: StoreOptions, { apiKey, username }: ServerOptions): OpenData {
  const { directory } = place;
  let lock: Disposable | undefined;
  let store: Store | undefined;
  const release = (): void => {
    store?.close();
    lock?.[Symbol.dispose]();
  };
  try {
    lock = lockDataDirectory(directory);
    const secrets = openSecrets(directory, apiKey);
    store = openStore(place);
    return { ...secrets, store, owner: openOwner(store, username, secrets.apiKey), [Symbol.dispose]: release };
  } catch (error) {
    release();
    const isClear = directory === null || error instanceof DataDirectoryInUseError || error instanceof RangeError;
    throw isClear ? error : new DataDirectoryError(directory, error);
  }
}

/** What fails must not end the process: nobody waits for it. */
function warnOfFailure(warning: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    process.emitWarning(`${warning}: ${String(error)}`);
  }
}

function openOwner(store: Store, username: string | undefined, apiKey: string): User {
  return store.transaction(() => {
    const first = store.users.byId(1);
    if (first !== undefined && username !== undefined && first.username !== username) {
      throw new Error(`It belongs to the user ${first.username}.`);
    }
    const name = username ?? 'local';
    const owner =
      first ??
      store.users.create({ username: name, name, email: `${name}@localhost`, admin: true, createdAt: store.now() });
    store.users.replaceServerKey(owner.id, apiKey, 'default');
    if (store.organizations.byId(1) === undefined) {
      openOrganization(store, owner);
    }
    return owner;
  });
}

/** Every server has an organization, because registries belong to one: that of its first user. */
function openOrganization(store: Store, owner: User): void {
  const name = freeName(store.users, `${owner.username}-org`);
  const { entityId } = store.organizations.create({ name, entityName: name, createdAt: store.now() });
  store.teams.addMember(entityId, owner.id, 'admin');
}
