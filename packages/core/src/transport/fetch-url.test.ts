import { once } from 'node:events';
import { openAsBlob } from 'node:fs';
import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import type { ClientOptions } from '../client.js';
import {
  AuthenticationError,
  ConflictError,
  ConnectionError,
  PermissionError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
  ValidationError,
} from '../errors.js';
import type { ClientEvent } from '../events.js';
import { createTestClient, refusedConnection, scriptedFetch, testKey } from '../testing/scripted-fetch.js';

interface Seen {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

type Step = Error | ((request: Seen) => Response);

/** A `fetch` that reads what it is given to send, and plays steps in order, the last one again and again. */
function playFetch(...steps: Step[]): typeof fetch & { readonly seen: Seen[] } {
  const seen: Seen[] = [];
  const play: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { url, method, headers } = request;
    seen.push({ url, method, headers, body: await request.text() });
    const step = steps[Math.min(seen.length, steps.length) - 1];
    if (step instanceof Error || step === undefined) throw step;
    return step(seen.at(-1) as Seen);
  };
  return Object.assign(play, { seen });
}

const ok = (): Response => new Response('content');
const redirect =
  (location: string, status = 302) =>
  () =>
    new Response(null, { status, headers: { location } });
const basic = `Basic ${btoa(`api:${testKey}`)}`;

function connect(fetch: typeof globalThis.fetch, options: ClientOptions = {}) {
  const events: ClientEvent[] = [];
  return {
    client: createTestClient(fetch, { retryDelayMs: 1, onEvent: (event) => events.push(event), ...options }),
    events,
  };
}

/** A server of bytes; a handler may break connections. */
async function serve(
  handler: (request: IncomingMessage & { readonly content: Buffer }, response: ServerResponse) => void,
) {
  const requests: IncomingMessage[] = [];
  const server = createServer(async (message, response) => {
    requests.push(message);
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    handler(Object.assign(message, { content: Buffer.concat(chunks) }), response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

it('sends the credentials to the server alone, and without the headers of JSON [API-488]', async () => {
  const fetch = playFetch(ok);
  const { client } = connect(fetch, { headers: { 'x-team': 'secret' } });

  for (const url of ['/files/x', 'https://wandb.example.test/files/x', 'https://other.test/x', '/x?signature=s']) {
    expect(await (await client.fetchUrl(url)).text()).toBe('content');
  }
  await client.fetchUrl('https://wandb.example.test/files/x', {
    method: 'PUT',
    body: new Blob([]),
    credentials: 'relative',
  });

  const shown = fetch.seen.map(({ url, headers }) => [url, headers.get('authorization'), headers.get('x-team')]);
  expect(shown).toEqual([
    ['https://wandb.example.test/files/x', basic, 'secret'],
    ['https://wandb.example.test/files/x', basic, 'secret'],
    ['https://other.test/x', null, null],
    ['https://wandb.example.test/x?signature=s', basic, 'secret'],
    ['https://wandb.example.test/files/x', null, null],
  ]);
  expect(fetch.seen.map(({ headers }) => [headers.get('content-type'), headers.get('accept')])).toEqual(
    Array(5).fill([null, null]),
  );
});

it('needs no API key for addresses that get none', async () => {
  const { client } = connect(playFetch(ok), { apiKey: undefined });

  expect((await client.fetchUrl('https://other.test/x')).status).toBe(200);
  await expect(client.fetchUrl('/x')).rejects.toThrow(AuthenticationError);
});

it('loses the credentials with the origin of a redirect, and never gets them back [API-488]', async () => {
  const back = 'https://wandb.example.test/again';
  const fetch = playFetch(redirect('/moved', 308), redirect('https://store.test/x'), redirect(back), ok);
  const { client } = connect(fetch, { headers: { 'x-team': 'secret' } });

  const response = await client.fetchUrl('/files/x', { headers: { range: 'bytes=0-', cookie: 'mine' } });

  expect(await response.text()).toBe('content');
  expect(
    fetch.seen.map(({ url, headers }) => [url, ...['authorization', 'x-team', 'range'].map((n) => headers.get(n))]),
  ).toEqual([
    ['https://wandb.example.test/files/x', basic, 'secret', 'bytes=0-'],
    ['https://wandb.example.test/moved', basic, 'secret', 'bytes=0-'],
    ['https://store.test/x', null, null, 'bytes=0-'],
    [back, null, null, 'bytes=0-'],
  ]);
});

it.each([
  ['redirects in circles', redirect('/files/x')],
  ['redirects to something that is no address of HTTP', redirect('file:///etc/passwd')],
])('gives up a download that %s', async (reason, step) => {
  const { client } = connect(playFetch(step));

  await expect(client.fetchUrl('/files/x')).rejects.toThrow(
    new UnexpectedResponseError(`/files/x: wandb.example.test ${reason}.`),
  );
});

it('follows a redirect that the runtime does not show only where there is nothing to lose', async () => {
  const hidden = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
  const modes: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    modes.push(init?.redirect);
    return init?.redirect === 'manual' ? hidden : ok();
  };
  const { client } = connect(fetch);

  expect(await (await client.fetchUrl('https://other.test/x')).text()).toBe('content');
  expect(modes).toEqual(['manual', undefined]);
  await expect(client.fetchUrl('/files/x')).rejects.toThrow('redirects to an address that this runtime does not show');
  await expect(client.fetchUrl('https://other.test/x', { headers: { Authorization: 'Bearer x' } })).rejects.toThrow(
    UnexpectedResponseError,
  );
});

it('sends a content again where a redirect keeps the method, and nowhere else', async () => {
  const body = new Blob(['abc']);
  const kept = playFetch(redirect('https://store.test/x', 307), ok);
  await connect(kept).client.fetchUrl('/x', { method: 'PUT', body });
  const lost = connect(playFetch(redirect('https://store.test/x', 303), ok)).client;

  expect(kept.seen.map(({ method, body: content }) => [method, content])).toEqual([
    ['PUT', 'abc'],
    ['PUT', 'abc'],
  ]);
  await expect(lost.fetchUrl('/x', { method: 'PUT', body })).rejects.toThrow(
    new UnexpectedResponseError(
      '/x: wandb.example.test redirects to store.test, where the content cannot be sent again.',
    ),
  );
});

it.each([408, 409, 429, 500, 502, 503, 504])(
  'repeats an upload after status %i, from its beginning [API-379]',
  async (status) => {
    const fetch = playFetch(() => new Response('busy', { status }), ok);
    const { client } = connect(fetch);

    const response = await client.fetchUrl('https://store.test/x', { method: 'PUT', body: new Blob(['abc']) });

    expect(await response.text()).toBe('content');
    expect(fetch.seen.map(({ body }) => body)).toEqual(['abc', 'abc']);
  },
);

it('repeats an upload after a lost connection, and when S3 waited for its content in vain [API-379]', async () => {
  const tired = (): Response =>
    new Response('<Error><Code>RequestTimeout</Code><Message>too slow</Message></Error>', { status: 400 });
  const fetch = playFetch(refusedConnection(), new TypeError('terminated'), tired, ok);
  const { client } = connect(fetch);

  await client.fetchUrl('https://store.test/x', { method: 'PUT', body: new TextEncoder().encode('abc') });

  expect(fetch.seen.map(({ body }) => body)).toEqual(['abc', 'abc', 'abc', 'abc']);
});

it.each([400, 404, 412, 501])('does not repeat an upload after status %i', async (status) => {
  const fetch = playFetch(() => new Response('', { status }));

  await expect(
    connect(fetch).client.fetchUrl('https://store.test/x', { method: 'PUT', body: new Blob(['abc']) }),
  ).rejects.toThrow(`answered with HTTP ${status}`);
  expect(fetch.seen).toHaveLength(1);
});

it('says at the end what kept an upload from success', async () => {
  const { client } = connect(
    playFetch(() => new Response('', { status: 409 })),
    { maxRetries: 2 },
  );

  await expect(client.fetchUrl('https://store.test/x', { method: 'PUT', body: new Blob([]) })).rejects.toThrow(
    ConflictError,
  );
});

it('sends a stream once, whatever comes back', async () => {
  const stream = (): ReadableStream<Uint8Array<ArrayBuffer>> => new Blob(['abc']).stream();
  const busy = playFetch(() => new Response('', { status: 503 }));
  const lost = playFetch(refusedConnection());
  const put = (fetch: typeof globalThis.fetch) =>
    connect(fetch).client.fetchUrl('https://store.test/x', { method: 'PUT', body: stream() });

  await expect(put(busy)).rejects.toThrow(ServerError);
  await expect(put(lost)).rejects.toThrow(ConnectionError);
  expect((await put(playFetch(ok))).status).toBe(200);
  expect([...busy.seen, ...lost.seen].map(({ body }) => body)).toEqual(['abc', 'abc']);
});

it.each([
  ['a blob', new Blob(['x'.repeat(3_000_000)]), '3000000', undefined],
  ['bytes', new TextEncoder().encode('x'.repeat(3_000_000)), '3000000', undefined],
  ['nothing', new Blob([]), '0', undefined],
  ['a stream', new Blob(['x'.repeat(3_000_000)]).stream(), undefined, 'chunked'],
])(
  'uploads %s with its size, without a media type, and tells when it is done [API-380]',
  async (_name, body, length, encoding) => {
    let received = 0;
    await using server = await serve((request, response) => {
      received = request.content.byteLength;
      response.end();
    });
    const { client, events } = connect(globalThis.fetch, { baseUrl: server.url });

    await client.fetchUrl('/up?key=1', { method: 'PUT', body, name: 'data.bin' });

    const { headers, method } = server.requests[0] as IncomingMessage;
    expect([method, headers['content-length'], headers['transfer-encoding'], headers['content-type']]).toEqual([
      'PUT',
      length,
      encoding,
      undefined,
    ]);
    const transfers = events.filter((event) => event.type === 'transfer');
    expect(received).toBe(Number(length ?? 3_000_000));
    expect(transfers.at(-1)).toEqual({
      type: 'transfer',
      direction: 'upload',
      name: 'data.bin',
      totalBytes: length === undefined ? null : Number(length),
      transferredBytes: received,
    });
  },
);

it('tells how far the upload of a local file is', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-upload-'));
  const path = join(folder.path, 'data.bin');
  await writeFile(path, Buffer.alloc(3_000_000));
  await using server = await serve((_request, response) => response.end());
  const { client, events } = connect(globalThis.fetch, { baseUrl: server.url });

  await client.fetchUrl('/up', { method: 'PUT', body: await openAsBlob(path) });

  const steps = events.flatMap((event) => (event.type === 'transfer' ? [event.transferredBytes] : []));
  expect(steps).toHaveLength(3);
  expect(steps.toSorted((one, other) => one - other)).toEqual(steps);
  expect(steps[2]).toBe(3_000_000);
});

it('gives a large upload the time that it needs', async () => {
  const fetch: typeof globalThis.fetch = (_url, init) =>
    new Promise((resolve, reject) => {
      setTimeout(() => resolve(ok()), 60);
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  const { client } = connect(fetch, { timeoutMs: 5, maxRetries: 0 });

  expect((await client.fetchUrl('/x', { method: 'PUT', body: new Blob(['x'.repeat(64 * 1024)]) })).status).toBe(200);
  await expect(client.fetchUrl('/x', { method: 'PUT', body: new Blob(['x']) })).rejects.toThrow(TimeoutError);
});

it('tells what an object store says, and nothing that it repeats of the signature', async () => {
  const text = `<?xml version="1.0"?><Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we
    calculated does not match.</Message><AWSAccessKeyId>AKIASECRET</AWSAccessKeyId><StringToSign>poisoned</StringToSign></Error>`;
  const headers = { 'x-amz-request-id': 'r1' };
  const { client, events } = connect(playFetch(() => new Response(text, { status: 403, headers })));
  const url = 'https://bucket.test/x?X-Amz-Signature=poisoned';

  const error = await client.fetchUrl(url, { name: 'x' }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(PermissionError);
  expect(error).toMatchObject({
    message:
      'x: bucket.test answered with HTTP 403: SignatureDoesNotMatch: The request signature we calculated does not match.',
    requestId: 'r1',
    status: 403,
  });
  expect(JSON.stringify([error, events])).not.toMatch(/poisoned|AKIASECRET/);
});

it('passes on what the server or the store says of a missing file', async () => {
  const answer = (): Response => Response.json({ error: 'no such file' }, { status: 404 });
  const { client } = connect(playFetch(answer));

  await expect(client.fetchUrl('/files/x')).rejects.toThrow('/files/x failed with HTTP 404: no such file');
  await expect(client.fetchUrl('https://other.test/x')).rejects.toThrow(
    '/x: other.test answered with HTTP 404: no such file',
  );
});

it('refuses to send a content with GET, before any request', async () => {
  const fetch = playFetch(ok);

  await expect(connect(fetch).client.fetchUrl('/x', { body: new Blob([]) })).rejects.toThrow(ValidationError);
  expect(fetch.seen).toEqual([]);
});

it('has no body to read after HEAD', async () => {
  const { client } = connect(playFetch(() => new Response(null, { headers: { 'content-length': '7' } })));

  const response = await client.fetchUrl('/x', { method: 'HEAD' });

  expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '7', '']);
});

it('refuses a header value that HTTP cannot carry, without showing it', async () => {
  const client = createTestClient(scriptedFetch(() => new Response('x')));
  const error: unknown = await client
    .fetchUrl('https://files.example.test/a', { headers: { 'x-token': 'a\nsecret' } })
    .catch((reason: unknown) => reason);

  expect(ValidationError.is(error)).toBe(true);
  expect(inspect(error)).not.toContain('secret');
});

it('refuses the name of a header that HTTP cannot carry, before any request', async () => {
  const headers = { 'my token': 'a' };
  const client = createTestClient(scriptedFetch(() => new Response('x')));

  await expect(client.fetchUrl('https://files.example.test/a', { headers })).rejects.toThrow(ValidationError);
  expect(() => createTestClient(scriptedFetch(), { headers })).toThrow(ValidationError);
});
