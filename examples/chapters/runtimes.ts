/** What the chapter "Runtimes" of the README links to: the handler of a worker, called here as the runtime would. */
import assert from 'node:assert/strict';
import { Api } from '@wandb-ts/public-api';
import { startLocalServer } from './local-server.ts';

/** `environment` takes the place of the process's: here the bindings of a worker, WANDB_API_KEY among them. */
async function handle(request: Request, bindings: Record<string, string>): Promise<Response> {
  const api = new Api({ environment: bindings });
  const runs = api.runs('vision', { order: '-created_at', limit: 3, lazy: true, signal: request.signal });
  return Response.json((await runs.toArray()).map(({ name, state, url }) => ({ name, state, url })));
}

const runs = ['a', 'b', 'c', 'd'].map((name, index) => ({
  project: 'vision',
  name,
  displayName: name,
  createdAt: `2026-01-01T00:00:0${index}Z`,
}));
await using local = await startLocalServer({ runs });
const bindings = { WANDB_BASE_URL: local.url, WANDB_API_KEY: local.server.apiKey };
const response = await handle(new Request('https://worker.example.com/'), bindings);
const shown = (await response.json()) as { name: string; state: string; url: string }[];
assert.deepEqual(
  shown.map(({ name, state }) => [name, state]),
  [
    ['d', 'finished'],
    ['c', 'finished'],
    ['b', 'finished'],
  ],
);
assert.equal(shown[0]?.url, `${local.url}/${local.server.entity}/vision/runs/d`);
