import { expect, it, vi } from 'vitest';

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

it.each([class ProxyAgent {}, class Agent {}])(
  'leaves contents to a dispatcher that the program has set: %o',
  async (Dispatcher) => {
    const { findHttpPool } = await load();
    const key = Symbol.for('undici.globalDispatcher.1');
    const usual: unknown = Reflect.get(globalThis, key);

    try {
      Reflect.set(globalThis, key, new Dispatcher());
      expect(findHttpPool()).toBeNull();
    } finally {
      Reflect.set(globalThis, key, usual);
    }
  },
);
