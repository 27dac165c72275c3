import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { request, type Server } from 'node:http';
import { expect, it } from 'vitest';
import { basic, openTestServer, type TestServer } from './testing/test-server.js';

interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

/** Sends headers that `fetch` does not let pass. */
async function sendRaw(test: TestServer, headers: Record<string, string>, method = 'POST'): Promise<RawAnswer> {
  const { port } = await test.server.listen();
  return new Promise((resolve, reject) => {
    const message = request({ port, host: '127.0.0.1', path: '/graphql', method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    message.on('error', reject);
    message.end(method === 'POST' ? '{"query":"{viewer{username}}"}' : undefined);
  });
}

function headersOf(test: TestServer): Record<string, string> {
  return { authorization: basic(test.server.apiKey), 'content-type': 'application/json' };
}

it('answers only under host names that it knows', async () => {
  await using test = openTestServer({ allowedHosts: ['wandb.example'], publicUrl: 'https://public.example' });

  const statuses = [];
  for (const host of ['127.0.0.1', 'localhost:1', 'wandb.example', 'public.example', 'evil.example']) {
    statuses.push((await sendRaw(test, { ...headersOf(test), host })).status);
  }

  expect(statuses).toEqual([200, 200, 200, 200, 421]);
});

it('does not wait for ever for the headers of a request', async () => {
  await using test = openTestServer();
  const timeouts: unknown[] = [];
  const note = (message: unknown): void => {
    timeouts.push((message as { server: Server }).server.headersTimeout);
  };

  subscribe('http.server.request.start', note);
  await sendRaw(test, headersOf(test));
  unsubscribe('http.server.request.start', note);

  expect(timeouts).toEqual([60_000]);
});

it('answers pages of this machine and of allowed origins only', async () => {
  await using test = openTestServer({ allowedOrigins: ['https://app.example'] });
  const ask = async (origin: string) => {
    const { status, headers } = await sendRaw(test, { ...headersOf(test), origin });
    return [status, headers['access-control-allow-origin']];
  };

  expect(await ask('http://localhost:5173')).toEqual([200, 'http://localhost:5173']);
  expect(await ask('https://app.example')).toEqual([200, 'https://app.example']);
  expect(await ask('https://evil.example')).toEqual([403, undefined]);
});

it('answers preflight requests of browsers', async () => {
  await using test = openTestServer();

  const preflight = await sendRaw(
    test,
    {
      origin: 'http://localhost:5173',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,x-custom',
    },
    'OPTIONS',
  );
  const refused = await sendRaw(test, { origin: 'https://evil.example' }, 'OPTIONS');

  expect(preflight).toMatchObject({
    status: 204,
    headers: {
      'access-control-allow-origin': 'http://localhost:5173',
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, OPTIONS',
      'access-control-allow-headers': 'authorization,content-type,x-custom',
      vary: 'origin',
    },
  });
  expect(refused.status).toBe(403);
});

it('takes requests inside the process for any host and origin', async () => {
  await using test = openTestServer();

  const response = await test.server.fetch(
    new Request('https://api.wandb.ai/graphql', {
      method: 'POST',
      headers: { ...headersOf(test), origin: 'https://app.example' },
      body: '{"query":"{viewer{username}}"}',
    }),
  );

  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, 'https://app.example']);
});

it('listens no more when it is closed before the port is had', async () => {
  await using test = openTestServer();

  const listening = test.server.listen();
  const refused = expect(listening).rejects.toThrow('The server is closed.');
  await test.server.close();

  await refused;
});
