import { Api } from '@wandb-ts/public-api';
import { createServer, type EmbeddedServer, type SeedData } from '@wandb-ts/server';

/** A server in memory that listens, and an Api for it. */
export interface LocalServer extends AsyncDisposable {
  readonly server: EmbeddedServer;
  readonly url: string;
  readonly api: Api;
  /** The names of the operations that the Api has sent. */
  readonly sent: readonly string[];
}

/** Starts a server in memory with some data. */
export async function startLocalServer(data: SeedData = {}): Promise<LocalServer> {
  const server = createServer(':memory:');
  server.seed(data);
  const { url } = await server.listen();
  const sent: string[] = [];
  const api = new Api({
    ...{ baseUrl: url, apiKey: server.apiKey, environment: {} },
    onEvent: (event) => {
      if (event.type === 'request') sent.push(event.operationName);
    },
  });
  return { server, url, api, sent, [Symbol.asyncDispose]: () => server.close() };
}
