import { createServer, type EmbeddedServer, type SeedData } from '@wandb-ts/server';
import type { ApiOptions } from '../api/api-connection.js';
import { Api } from '../api.js';

/** A request that reached, or was kept from, the server. */
export interface SentOperation {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A request that was not a GraphQL one: for the content of a file. */
export interface FetchedUrl {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
}

/** An Api whose requests go to a server in memory, and what it sent. */
export interface TestApi extends AsyncDisposable {
  readonly api: Api;
  readonly server: EmbeddedServer;
  /** Every operation that was sent, in order. */
  readonly sent: SentOperation[];
  /** Every request that was no operation, in order. */
  readonly fetched: FetchedUrl[];
  /** The names of the operations that were sent since the last call. */
  takeNames(): string[];
  /** Answers an operation instead of the server; the server answers when the resolver returns undefined. */
  answer(name: string, resolver: (variables: SentOperation['variables'], signal: AbortSignal) => Answer): void;
  /** Answers requests that are no operations; the server answers when the resolver returns undefined. */
  answerUrl(resolver: (request: Request) => Answer): void;
}

type Answer = Response | undefined | Promise<Response | undefined>;

/** Starts a server in memory, puts data into it, and makes an Api for it. */
export function startTestApi(seed: SeedData = {}, options: ApiOptions = {}): TestApi {
  const server = createServer(':memory:');
  server.seed(seed);
  const sent: SentOperation[] = [];
  const fetched: FetchedUrl[] = [];
  let resolveUrl: Parameters<TestApi['answerUrl']>[0] = () => undefined;
  const resolvers = new Map<string, Parameters<TestApi['answer']>[1]>();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).pathname !== '/graphql') {
      const { method, url, headers } = request;
      fetched.push({ method, url, headers });
      return (await resolveUrl(request)) ?? server.fetch(request);
    }
    const body = (await request.clone().json()) as { query: string; variables?: Record<string, unknown> };
    const operation = { name: /\w+\s+(\w+)/.exec(body.query)?.[1] ?? '', variables: body.variables ?? {} };
    sent.push(operation);
    const answer = await resolvers.get(operation.name)?.(operation.variables, request.signal);
    return answer ?? server.fetch(request);
  };
  let taken = 0;
  return {
    api: new Api({ baseUrl: 'http://127.0.0.1:8080', apiKey: server.apiKey, environment: {}, fetch, ...options }),
    server,
    sent,
    fetched,
    takeNames: () => {
      const names = sent.slice(taken).map(({ name }) => name);
      taken = sent.length;
      return names;
    },
    answer: (name, resolver) => {
      resolvers.set(name, resolver);
    },
    answerUrl: (resolver) => {
      resolveUrl = resolver;
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** A GraphQL answer. */
export function data(value: unknown): Response {
  return Response.json({ data: value });
}
