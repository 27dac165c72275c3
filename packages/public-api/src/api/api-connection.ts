import {
  type Client,
  type ClientOptions,
  createClient,
  mergeClientOptions,
  type RequestOptions,
  type Settings,
} from '@wandb-ts/core';
import { setReferenceHandlers } from '../artifact-references/reference-handlers.js';
import type { ReferenceHandlers } from '../artifact-references/types.js';
import { type Organization, organization } from '../organizations/organization.js';
import type { ServerInfo } from '../server-info/server-info.js';
import { ServerInfoCache } from '../server-info/server-info-cache.js';
import { type CreateTeamOptions, createTeam, type Team, team } from '../teams/team.js';
import { user, users } from '../users/search-users.js';
import { type CreateUserOptions, createUser, type OpenApi, type User, type UserOptions } from '../users/user.js';
import { viewer } from '../viewer/viewer.js';
import { ViewerCache } from '../viewer/viewer-cache.js';

/** Options of an {@link Api}. */
export interface ApiOptions extends ClientOptions {
  /** The path of the run that {@link Api.run} reads when it gets none. */
  readonly run?: string | undefined;
  /**
   * Handlers of references, by the schemes of their URIs, such as `{ ftp: … }`. They come before those that are built in:
   * `http`, `https`, `file`, `s3`, `gs` and Azure's blobs. @defaultValue none
   */
  readonly referenceHandlers?: ReferenceHandlers | undefined;
}

/** What an {@link Api} knows of its connection, its server, and who uses it. */
export class ApiConnection {
  /** The connection that every method uses. */
  readonly client: Client;
  readonly #viewer: ViewerCache;
  readonly #server: ServerInfoCache;
  readonly #openApi: OpenApi;

  /**
   * Sets up a connection.
   *
   * @param open - Makes an Api with other options.
   */
  constructor(options: ApiOptions, open: (options: ApiOptions) => ReturnType<OpenApi>) {
    const { run: _run, referenceHandlers = {}, ...clientOptions } = options;
    this.client = createClient(clientOptions);
    setReferenceHandlers(this.client, referenceHandlers);
    this.#server = new ServerInfoCache(this.client);
    this.#openApi = (apiKey) =>
      open({
        ...mergeClientOptions({ ...clientOptions, baseUrl: this.settings.baseUrl }, { apiKey }),
        referenceHandlers,
      });
    this.#viewer = new ViewerCache(this.client, this.#openApi);
  }

  /** What the client was set up with, defaults filled in. */
  get settings(): Settings {
    return this.client.settings;
  }

  /** URL of the web app, with exactly one trailing slash. */
  get appUrl(): string {
    return this.client.appUrl;
  }

  /** The `User-Agent` header of every request. */
  get userAgent(): string {
    return this.client.userAgent;
  }

  /** The API key that requests carry, or null when none was found. It never appears in strings, JSON or inspections. */
  get apiKey(): string | null {
    return this.client.apiKey;
  }

  /**
   * Sends any GraphQL text.
   *
   * @example const { viewer } = await api.graphql<{ viewer: { id: string } }>('query Me { viewer { id } }');
   */
  graphql<Data = unknown>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    options?: RequestOptions,
  ): Promise<Data> {
    return this.client.graphql<Data>(query, variables, options);
  }

  /** The viewer's default entity, requested once unless it is null. */
  defaultEntity(options?: RequestOptions): Promise<string | null> {
    return this.#viewer.defaultEntity(options);
  }

  /**
   * The user that the credentials belong to, requested once.
   *
   * @throws {@link AuthenticationError} when the credentials are missing or belong to nobody.
   */
  viewer(options?: RequestOptions): Promise<User> {
    return this.#viewer.viewer(options);
  }

  /**
   * Asks the server who the credentials belong to, each time.
   *
   * @throws {@link AuthenticationError} when the credentials are missing or belong to nobody.
   */
  verify(options?: RequestOptions): Promise<User> {
    return viewer(this.client, { ...options, openApi: this.#openApi });
  }

  /** What the server tells about itself, requested once; see {@link serverInfo}. */
  serverInfo(options?: RequestOptions): Promise<ServerInfo> {
    return this.#server.info(options);
  }

  /**
   * Whether the server is new enough for a version of W&B's Python client, by the order of PEP 440. To find out about one
   * ability, ask `client.hasFeature` instead.
   *
   * @throws {@link UnsupportedError} when the server does not say.
   */
  versionSupported(version: string, options?: RequestOptions): Promise<boolean> {
    return this.#server.supports(version, options);
  }

  /** Finds a user; see {@link user}. */
  user(usernameOrEmail: string, options?: UserOptions): Promise<User | null> {
    return user(this.client, usernameOrEmail, { openApi: this.#openApi, ...options });
  }

  /** Finds users; see {@link users}. */
  users(usernameOrEmail: string, options?: UserOptions): Promise<User[]> {
    return users(this.client, usernameOrEmail, { openApi: this.#openApi, ...options });
  }

  /** Creates an account; see {@link createUser}. */
  createUser(email: string, options?: CreateUserOptions): Promise<User> {
    return createUser(this.client, email, { openApi: this.#openApi, ...options });
  }

  /** Reads a team; see {@link team}. */
  team(name: string, options?: RequestOptions): Promise<Team> {
    return team(this.client, name, options);
  }

  /** Creates a team; see {@link createTeam}. */
  createTeam(team: string, options?: CreateTeamOptions): Promise<Team> {
    return createTeam(this.client, team, options);
  }

  /** Reads an organization; see {@link organization}. */
  organization(name?: string, options?: RequestOptions): Promise<Organization> {
    return organization(this.client, name, options);
  }
}
