import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Client, ClientOptions } from '../client.js';
import { createClient } from '../create-client.js';
import { ApiError } from '../errors.js';
import { startServer } from '../testing/http-server.node.js';
import { testKey } from '../testing/scripted-fetch.js';

const limits = { timeoutMs: 2_000, maxRetries: 0 };
const ownFetch: ClientOptions = { fetch: (input, init) => globalThis.fetch(input, init) };
const post = (client: Client): Promise<unknown> => client.post('/x', '{}');
const query = (client: Client): Promise<unknown> => client.graphql('query Ping { ping }');
const fetchUrl = (client: Client): Promise<unknown> => client.fetchUrl('/x');
const readUrl = (client: Client): Promise<unknown> => client.readUrl('/x', { sink: { write: () => undefined } });
const writeUrl = (client: Client): Promise<unknown> =>
  client.writeUrl('/x', { content: new TextEncoder().encode('content') });

it.each<[string, (client: Client) => Promise<unknown>, ClientOptions]>([
  ['a query', query, {}],
  ['a query by another fetch', query, ownFetch],
  ['a post', post, {}],
  ['a fetch', fetchUrl, {}],
  ['a download', readUrl, {}],
  ['a download by another fetch', readUrl, ownFetch],
  ['an upload', writeUrl, {}],
  ['an upload by another fetch', writeUrl, ownFetch],
])('reads the reason of a refusal that never ends, and no more of it, for %s', async (_what, call, options) => {
  const letGo = Promise.withResolvers<void>();
  await using server = await startServer((_request, response) => {
    response.writeHead(418, { 'content-type': 'text/plain' });
    response.write('no coffee ');
    response.once('close', letGo.resolve);
    writeOn(response);
  });
  const client = createClient({ baseUrl: server.url, apiKey: testKey, environment: {}, ...limits, ...options });

  const error = await call(client).catch((reason: unknown) => reason);
  await letGo.promise;

  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 418, message: expect.stringContaining('HTTP 418: no coffee xxx') });
});

it('expands no refusal beyond that', async () => {
  const content = gzipSync(Buffer.alloc(8 * 2 ** 20, 'x'));
  await using server = await startServer((_request, response) => {
    response.writeHead(418, { 'content-encoding': 'gzip' }).end(content);
  });
  const client = createClient({ baseUrl: server.url, apiKey: testKey, environment: {} });

  await expect(query(client)).rejects.toThrow("HTTP 418: I'm a Teapot");
});

/** Writes more than anybody needs, and does not end. */
function writeOn(response: ServerResponse): void {
  let count = 0;
  const write = (): void => {
    count += 1;
    if (!response.destroyed && count <= 64) response.write('x'.repeat(2 ** 16), write);
  };
  write();
}
