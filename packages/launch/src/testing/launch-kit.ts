import { type Client, type ClientOptions, createClient, type WarningEvent } from '@wandb-ts/core';
import { Api } from '@wandb-ts/public-api';
import { createServer, type EmbeddedServer, type SeedData } from '@wandb-ts/server';

/** A GraphQL request of a test. */
export interface SentOperation {
  readonly name: string;
  /** The first field of the operation. */
  readonly field: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A client whose requests go to a server in memory, and what it sent. */
export interface LaunchKit extends AsyncDisposable {
  readonly server: EmbeddedServer;
  readonly client: Client;
  readonly api: Api;
  /** Every operation that was sent, in order. */
  readonly sent: SentOperation[];
  readonly warnings: string[];
  /** The names of the operations that were sent since the last call. */
  takeNames(): string[];
  /** Answers an operation instead of the server; the server answers when the resolver returns undefined. */
  answer(name: string, resolver: (variables: SentOperation['variables']) => Response | undefined): void;
}

/** Starts a server in memory, puts data into it, and makes a client for it. */
export function startLaunchKit(seed: SeedData = {}, options: ClientOptions = {}): LaunchKit {
  const server = createServer(':memory:');
  server.seed(seed);
  const sent: SentOperation[] = [];
  const warnings: string[] = [];
  const resolvers = new Map<string, (variables: SentOperation['variables']) => Response | undefined>();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).pathname !== '/graphql') return server.fetch(request);
    const body = (await request.clone().json()) as { query: string; variables?: Record<string, unknown> };
    const name = /\w+\s+(\w+)/.exec(body.query)?.[1] ?? '';
    const field = /\{\s*(\w+)/.exec(body.query.slice(body.query.indexOf(name)))?.[1] ?? '';
    const variables = body.variables ?? {};
    sent.push({ name, field, variables });
    return resolvers.get(name)?.(variables) ?? server.fetch(request);
  };
  const connection: ClientOptions = {
    baseUrl: 'http://127.0.0.1:8080',
    apiKey: server.apiKey,
    environment: {},
    fetch,
    onEvent: (event) => {
      if (event.type === 'warning') warnings.push((event as WarningEvent).message);
    },
    ...options,
  };
  let taken = 0;
  return {
    server,
    client: createClient(connection),
    api: new Api(connection),
    sent,
    warnings,
    takeNames: () => {
      const names = sent.slice(taken).map(({ name }) => name);
      taken = sent.length;
      return names;
    },
    answer: (name, resolver) => {
      resolvers.set(name, resolver);
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** A GraphQL answer. */
export function data(value: unknown): Response {
  return Response.json({ data: value });
}
