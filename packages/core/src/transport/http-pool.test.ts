import { expect, it, vi } from 'vitest';
import { answerJson, startServer } from '../testing/http-server.node.js';
import { testKey } from '../testing/scripted-fetch.js';

async function load(): Promise<typeof import('./http-pool.node.js')> {
  vi.resetModules();
  return import('./http-pool.node.js');
}

it('keeps connections of its own beside the fetch of Node.js', async () => {
  const { findHttpPool } = await load();

  expect(findHttpPool()).not.toBeNull();
});

it('leaves contents to a fetch that was replaced, before or after it was loaded', async () => {
  const { findHttpPool } = await load();
  vi.stubGlobal('fetch', async () => new Response());
  const after = findHttpPool();
  const before = (await load()).findHttpPool();
  vi.unstubAllGlobals();

  expect([after, before]).toEqual([null, null]);
  expect(findHttpPool()).not.toBeNull();
});

interface Agent {
  readonly constructor: new (options?: object) => Agent;
  compose(interceptor: (dispatch: unknown) => unknown): Agent;
}

const places = [1, 2].map((version) => Symbol.for(`undici.globalDispatcher.${version}`));
const changes: readonly [string, (usual: Agent) => object][] = [
  ['of another library', () => new (class ProxyAgent {})()],
  ['of undici itself', () => new (class Agent {})()],
  ['of Node.js, behind an interceptor', (usual) => usual.compose((dispatch) => dispatch)],
  ['of Node.js, with certificates', (usual) => new usual.constructor({ connect: { ca: '' } })],
];

it.each(places.flatMap((place) => changes.map(([which, make]) => ({ which, place, make }))))(
  'leaves contents to a dispatcher that the program has set: $which, as $place.description',
  async ({ place, make }) => {
    const { findHttpPool } = await load();
    // What belongs to `fetch` brings the usual dispatcher along: up to Node.js 24 in the first place, from then on in the second.
    void new Headers();
    const usual: Agent = places.map((one) => Reflect.get(globalThis, one)).findLast(Boolean);
    const before: unknown = Reflect.get(globalThis, place);

    try {
      expect(findHttpPool()).not.toBeNull();
      Reflect.set(globalThis, place, make(usual));
      expect(findHttpPool()).toBeNull();
    } finally {
      Reflect.set(globalThis, place, before);
    }
  },
);

it('is loaded again after it could not be loaded', async () => {
  vi.resetModules();
  vi.doMock('./http-pool.node.js', () => {
    throw new Error('The network is away.');
  });
  const { createClient } = await import('../create-client.js');
  await using server = await startServer((_request, response) => answerJson(response, { data: { ping: 'pong' } }));
  const client = createClient({ baseUrl: server.url, apiKey: testKey, environment: {}, maxRetries: 0 });

  await expect(client.graphql('query Ping { ping }')).rejects.toHaveProperty('name', 'ConnectionError');
  vi.doUnmock('./http-pool.node.js');

  expect(await client.graphql('query Ping { ping }')).toEqual({ ping: 'pong' });
});
