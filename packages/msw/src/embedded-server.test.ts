import { createServer } from '@wandb-ts/server';
import { setupServer } from 'msw/node';
import { expect, it } from 'vitest';
import { overrideOperation } from './override-operation.js';
import { wandbHandlers } from './wandb-handlers.js';

const document = 'query GetRun { project(name: "vision", entityName: "local") { run(name: "abc") { displayName } } }';

it('answers from the embedded server, at the address of W&B and with its API key', async () => {
  await using wandb = startWandb();

  expect(await wandb.send(document)).toEqual({ data: { project: { run: { displayName: 'brisk-sun-1' } } } });
});

it('refuses a wrong API key as a server does', async () => {
  await using wandb = startWandb();

  const response = await wandb.post(document, 'f'.repeat(40));

  expect(response.status).toBe(401);
});

it('answers one request from an override and the next from the server', async () => {
  await using wandb = startWandb();
  const override = overrideOperation('GetRun', () => Response.error(), { once: true });
  wandb.network.use(override);

  await expect(wandb.send(document)).rejects.toThrow('fetch failed');

  expect(await wandb.send(document)).toEqual({ data: { project: { run: { displayName: 'brisk-sun-1' } } } });
  expect(override.isUsed).toBe(true);
});

function startWandb() {
  const server = createServer({ dataDir: ':memory:', publicUrl: 'https://api.wandb.ai' });
  server.seed({ runs: [{ project: 'vision', name: 'abc', displayName: 'brisk-sun-1' }] });
  const network = setupServer(...wandbHandlers(server));
  network.listen({ onUnhandledFrame: 'error' });
  const post = (query: string, apiKey: string = server.apiKey): Promise<Response> =>
    fetch('https://api.wandb.ai/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(`api:${apiKey}`)}` },
      body: JSON.stringify({ query }),
    });
  return {
    network,
    post,
    send: async (query: string): Promise<unknown> => (await post(query)).json(),
    [Symbol.asyncDispose]: async () => {
      network.close();
      await server.close();
    },
  };
}
