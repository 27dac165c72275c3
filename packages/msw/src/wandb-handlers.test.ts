import type { AnyHandler } from 'msw';
import { setupServer } from 'msw/node';
import { expect, it, vi } from 'vitest';
import { wandbHandlers } from './wandb-handlers.js';

const echo = {
  fetch: async (request: Request): Promise<Response> =>
    Response.json({ method: request.method, url: request.url, body: await request.text() }, { status: 202 }),
};

it('passes every method and path of the origin to the server', async () => {
  using _ = intercept(wandbHandlers(echo));

  const root = await fetch('https://api.wandb.ai');
  const upload = await fetch('https://api.wandb.ai/files/a%2Fb/c?signature=x', { method: 'PUT', body: 'bytes' });

  expect(root.status).toBe(202);
  expect(await root.json()).toEqual({ method: 'GET', url: 'https://api.wandb.ai/', body: '' });
  expect(await upload.json()).toEqual({
    method: 'PUT',
    url: 'https://api.wandb.ai/files/a%2Fb/c?signature=x',
    body: 'bytes',
  });
});

it('passes the bytes of a streamed body', async () => {
  using _ = intercept(wandbHandlers(echo, { baseUrl: 'http://wandb.test:8080' }));

  const response = await fetch('http://wandb.test:8080/upload', {
    method: 'POST',
    body: new Blob(['first ', 'second']).stream(),
    duplex: 'half',
  } as RequestInit);

  expect(await response.json()).toMatchObject({ body: 'first second' });
});

it.each([
  'https://api.wandb.ai.example.test/graphql',
  'http://api.wandb.ai/graphql',
  'https://api.wandb.ai:8443/graphql',
])('leaves %s unmatched, so that the request fails', async (url) => {
  const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);
  using _ = intercept(wandbHandlers(echo));

  const failure = await fetch(url).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(TypeError);
  expect(logged.mock.calls.flat().join('\n')).toContain(
    `intercepted a request without a matching request handler:\n\n  • GET ${url}`,
  );
});

it('answers 500 when the server rejects', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);
  using _ = intercept(wandbHandlers({ fetch: () => Promise.reject(new Error('disk full')) }));

  const response = await fetch('https://api.wandb.ai/graphql', { method: 'POST', body: '{}' });

  expect(response.status).toBe(500);
  expect(logged.mock.calls.flat().join('\n')).toContain('disk full');
});

it.each([
  ['wandb.test', 'baseUrl must be an http or https URL, such as https://api.wandb.ai.'],
  ['file:///tmp', 'baseUrl must be an http or https URL, such as https://api.wandb.ai.'],
  ['https://wandb.test/api', 'baseUrl must be an origin, such as https://wandb.test: no path, query or credentials.'],
  ['https://wandb.test/?a=1', 'baseUrl must be an origin, such as https://wandb.test: no path, query or credentials.'],
  ['https://u:p@wandb.test', 'baseUrl must be an origin, such as https://wandb.test: no path, query or credentials.'],
])('refuses the base URL %s', (baseUrl, message) => {
  expect(() => wandbHandlers(echo, { baseUrl })).toThrow(new TypeError(message));
});

function intercept(handlers: AnyHandler[]): Disposable {
  const network = setupServer(...handlers);
  network.listen({ onUnhandledFrame: 'error' });
  return { [Symbol.dispose]: () => network.close() };
}
