import { subscribe } from 'node:diagnostics_channel';
import http from 'node:http';
import process from 'node:process';
import zlib from 'node:zlib';
import { Api } from '@wandb-ts/public-api';

// Prints what was set while a request did not go by `fetch`, which alone asks proxies, mocks and interceptors.
const { baseUrl, apiKey } = JSON.parse(process.env.PLACE);
const places = [1, 2].map((version) => Symbol.for(`undici.globalDispatcher.${version}`));
const ways = {
  Agent: ({ Agent }) => new Agent({ connect: { rejectUnauthorized: false } }),
  ProxyAgent: ({ ProxyAgent }) => new ProxyAgent('http://127.0.0.1:9'),
  EnvHttpProxyAgent: ({ EnvHttpProxyAgent }) => new EnvHttpProxyAgent(),
  MockAgent: ({ MockAgent }) => new MockAgent(),
  interceptor: (_, usual) => usual.compose((dispatch) => (options, handler) => dispatch(options, handler)),
};
const unasked = [];
let requests = 0;
subscribe('http.client.request.start', () => {
  requests += 1;
});

await send('nothing');
await keepingPlaces(async () => {
  const putBack = http.setGlobalProxyFromEnv?.({ HTTP_PROXY: 'http://127.0.0.1:9' });
  if (putBack) await send('setGlobalProxyFromEnv');
  putBack?.();
});
// Version 8 does not run on the oldest Node.js.
for (const version of 'createZstdDecompress' in zlib ? [6, 7, 8] : [6, 7]) {
  const undici = await import(`undici-${version}`);
  for (const [way, make] of Object.entries(ways)) {
    await keepingPlaces(async () => {
      const usual = undici.getGlobalDispatcher();
      undici.setGlobalDispatcher(make(undici, usual));
      await send(`${way} of undici ${version}`);
      undici.setGlobalDispatcher(usual);
      if (process.env.NODE_USE_ENV_PROXY) await send(`what undici ${version} put back`);
    });
  }
}
process.stdout.write(JSON.stringify(unasked));

/** A request through what is no proxy may fail. */
async function send(what) {
  requests = 0;
  await new Api({ baseUrl, apiKey, maxRetries: 0 }).viewer().catch(() => null);
  if (requests > 0) unasked.push(what);
}

async function keepingPlaces(work) {
  const before = places.map((place) => globalThis[place]);
  await work();
  for (const [index, place] of places.entries()) globalThis[place] = before[index];
}
