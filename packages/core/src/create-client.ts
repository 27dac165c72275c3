import * as platform from '#platform';
import { deriveAppUrl } from './app-url.js';
import type { Client, ClientOptions, RequestOptions } from './client.js';
import { findCredentials } from './credentials.js';
import { getDefaultEntity } from './generated/viewer.js';
import { createMemo } from './memo.js';
import { mergeClientOptions } from './merge-client-options.js';
import { listServerFeatures } from './server-features.js';
import { loadSettings } from './settings.js';
import { makeCall } from './transport/call.js';
import { connect } from './transport/connect.js';
import { execute } from './transport/execute.js';
import { post, resolvePath } from './transport/post.js';
import { describeDocument } from './transport/raw-document.js';

/**
 * Creates a client. It reads options, environment and files, and sends nothing.
 * @throws {@link ValidationError} when an option is wrong.
 * @throws {@link ConfigurationError} when the environment or a file is.
 * @throws {@link AuthenticationError} when the API key of the environment or of the netrc file is malformed.
 */
export function createClient(options: ClientOptions = {}): Client {
  const environment = options.environment ?? platform.readEnvironment();
  const settings = loadSettings({ ...options, entity: options.entity ?? options.username, environment });
  const { baseUrl } = settings;
  const credentials = findCredentials({ ...options, baseUrl, environment });
  const connection = connect(options, baseUrl, credentials, environment);
  let fetching: typeof import('./transport/fetch-url.js') | undefined;
  let writing: typeof import('./transport/write-url.js') | undefined;
  let reading: typeof import('./transport/read-url.js') | undefined;

  const client: Omit<Client, 'apiKey'> = {
    settings,
    appUrl: deriveAppUrl(baseUrl, environment['WANDB_APP_URL']),
    userAgent: connection.userAgent,
    credentialSource: credentials.source,
    emit: connection.emit,

    request: async <Data, Variables>(
      { name, document, isIdempotent }: { name: string; document: string; isIdempotent: boolean },
      variables: Variables,
      requestOptions: RequestOptions = {},
    ): Promise<Data> => {
      const call = { name, url: `${baseUrl}/graphql`, isRepeatable: isIdempotent };
      // Codegen derived the types from the document and the schema that the server promises.
      return makeCall(connection, call, requestOptions, (attempt) =>
        execute(attempt, document, variables),
      ) as Promise<Data>;
    },

    graphql: async <Data>(
      document: string,
      variables: Readonly<Record<string, unknown>> = {},
      requestOptions?: RequestOptions,
    ): Promise<Data> => {
      // The caller vouches for the type of a document that codegen has not seen.
      return client.request(describeDocument(document), variables, requestOptions) as Promise<Data>;
    },

    post: async (path, body, requestOptions = {}) => {
      const url = resolvePath(baseUrl, path);
      const call = { name: path, url, isRepeatable: true };
      return makeCall(connection, call, requestOptions, (attempt) => post(attempt, url, body));
    },

    fetchUrl: async (url, request, requestOptions) => {
      // Pages that show runs seldom move files: what does that is loaded when it is needed.
      fetching ??= await import('./transport/fetch-url.js');
      return fetching.fetchUrl(connection, url, request, requestOptions);
    },

    readUrl: async (url, request, requestOptions) => {
      // Looking a module up for each of many thousand contents costs as much as asking for one.
      reading ??= await import('./transport/read-url.js');
      return reading.readUrl(connection, url, request, requestOptions);
    },

    writeUrl: async (url, request, requestOptions) => {
      writing ??= await import('./transport/write-url.js');
      const { status, headers } = await writing.writeUrl(connection, url, request, requestOptions);
      return { status, headers };
    },

    hasFeature: async (name, requestOptions) => (await features(requestOptions)).has(name),
    defaultEntity: (requestOptions) => defaultEntity(requestOptions),

    with: (changes) => {
      const { apiKey: _key, identityTokenFile: _file, headers: _headers, ...rest } = options;
      const merged = mergeClientOptions({ environment, ...options, baseUrl }, changes);
      const target = loadSettings(merged).baseUrl;
      if (new URL(target).origin === new URL(baseUrl).origin) return createClient(merged);
      // What was given for one server is not shown to another.
      return createClient({ environment, ...rest, ...changes });
    },
  };

  const whole = Object.defineProperty(client, 'apiKey', { get: () => credentials.apiKey }) as Client;
  const features = createMemo((requestOptions) => listServerFeatures(whole, requestOptions));
  const defaultEntity = createMemo(
    async (requestOptions) => (await getDefaultEntity(whole, {}, requestOptions)).viewer?.entity ?? null,
    (entity) => entity !== null,
  );
  if (options.username !== undefined) {
    connection.emit({ type: 'deprecation', name: 'username', message: 'Use entity instead of username.' });
  }
  return whole;
}
