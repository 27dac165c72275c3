import { createServer, type EmbeddedServer, type ServerOptions } from '../create-server.js';

/** The body of a GraphQL answer. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code: string } }[];
}

/** A server in memory, with short ways to send what clients send. */
export interface TestServer extends AsyncDisposable {
  readonly server: EmbeddedServer;
  /** Sends a request with the first user's key, which `headers` may override. */
  send(method: string, path: string, body?: BodyInit | null, headers?: Record<string, string>): Promise<Response>;
  /** Sends a document, and returns its data. Fails when the answer has errors. */
  query(document: string, variables?: object): Promise<unknown>;
  /** Sends a document, and returns the status and the body of the answer. */
  answer(document: string, variables?: object, headers?: Record<string, string>): Promise<[number, Answer]>;
  /** Sends a report of the run `local/{project}/{run}`. */
  report(path: string, body: unknown): Promise<Response>;
}

/** Opens a server in memory; `options` override its settings. */
export function openTestServer(options: Partial<ServerOptions> = {}): TestServer {
  const server = createServer({ dataDir: ':memory:', ...options });
  const authorization = basic(server.apiKey);

  function send(
    method: string,
    path: string,
    body: BodyInit | null = null,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const url = new URL(path, 'http://wandb.test');
    return server.fetch(new Request(url, { method, body, headers: { authorization, ...headers } }));
  }

  async function answer(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<[number, Answer]> {
    const body = JSON.stringify({ query, variables });
    const response = await send('POST', '/graphql', body, { 'content-type': 'application/json', ...headers });
    return [response.status, (await response.json()) as Answer];
  }

  return {
    server,
    send,
    answer,
    query: async (document, variables) => {
      const [, { data, errors }] = await answer(document, variables);
      if (errors !== undefined) {
        throw new Error(errors.map(({ message }) => message).join('; '));
      }
      return data;
    },
    report: (path, body) => send('POST', `/files/local/${path}/file_stream`, JSON.stringify(body)),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** The header of a key, as clients send it. */
export function basic(apiKey: string): string {
  return `Basic ${btoa(`api:${apiKey}`)}`;
}
