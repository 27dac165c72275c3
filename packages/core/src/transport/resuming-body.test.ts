import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import type { ClientOptions } from '../client.js';
import { ConnectionError, PermissionError, TimeoutError } from '../errors.js';
import type { ClientEvent } from '../events.js';
import { createTestClient } from '../testing/scripted-fetch.js';

const content = Buffer.from(Array.from({ length: 3 * 1024 * 1024 }, (_, index) => index % 251));
const etag = '"v1"';

/** A server of the content that breaks the first answers after some bytes, and understands ranges. */
async function startFlakyServer(
  breakAfter: readonly number[],
  answer: (request: IncomingMessage, response: ServerResponse, start: number) => void = (_request, response, start) => {
    response.writeHead(start === 0 ? 200 : 206, {
      etag,
      'content-length': content.length - start,
      ...(start > 0 && { 'content-range': `bytes ${start}-${content.length - 1}/${content.length}` }),
    });
  },
) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    answer(request, response, start);
    if (response.writableEnded) return;
    const limit = breakAfter[requests.length - 1];
    if (limit === undefined) response.end(content.subarray(start));
    else response.write(content.subarray(start, start + limit), () => setImmediate(() => response.destroy()));
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

function connect({ url }: { readonly url: string }, options: ClientOptions = {}) {
  const events: ClientEvent[] = [];
  const client = createTestClient(globalThis.fetch, {
    baseUrl: url,
    retryDelayMs: 1,
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { client, events };
}

it('continues a download that breaks off where it was, and tells how far it is [API-489]', async () => {
  await using server = await startFlakyServer([1_000_000, 500_000]);
  const { client, events } = connect(server);

  const response = await client.fetchUrl('/files/data.bin', { name: 'data.bin', headers: { 'x-mine': '1' } });
  const received = Buffer.from(await response.arrayBuffer());

  expect(received.equals(content)).toBe(true);
  expect(server.requests.map(({ headers }) => [headers.range, headers['if-range'], headers['x-mine']])).toEqual([
    [undefined, undefined, '1'],
    ['bytes=1000000-', etag, '1'],
    ['bytes=1500000-', etag, '1'],
  ]);
  expect(events.filter((event) => event.type === 'retry')).toMatchObject([
    { operationName: 'data.bin', code: 'connection' },
    { operationName: 'data.bin', code: 'connection' },
  ]);
  const transfers = events.filter((event) => event.type === 'transfer');
  expect(transfers.at(-1)).toEqual({
    type: 'transfer',
    direction: 'download',
    name: 'data.bin',
    transferredBytes: content.length,
    totalBytes: content.length,
  });
  expect(transfers).toHaveLength(3);
});

/** Ends the first answer early, as if that were the end: so does the `fetch` of Node.js 26 when HTTP/2 breaks off. */
function endEarly(headers: Readonly<Record<string, string>>, ranges: (string | null)[] = []): typeof globalThis.fetch {
  return async (_url, init) => {
    const range = new Headers(init?.headers).get('range');
    ranges.push(range);
    const length = String(content.length);
    if (range === null) {
      return new Response(content.subarray(0, 1000), { headers: { ...headers, 'content-length': length } });
    }
    const rest = { 'content-range': `bytes 1000-${content.length - 1}/${length}` };
    return new Response(content.subarray(1000), { status: 206, headers: { ...headers, ...rest } });
  };
}

it('asks for what is missing of the size that was announced', async () => {
  const ranges: (string | null)[] = [];
  const client = createTestClient(endEarly({ etag }, ranges), { retryDelayMs: 1 });

  const response = await client.fetchUrl('/files/data.bin');

  expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
  expect(ranges).toEqual([null, 'bytes=1000-']);
});

it('fails when what is missing of the size that was announced cannot be asked for', async () => {
  const response = await createTestClient(endEarly({})).fetchUrl('/files/data.bin');

  await expect(response.arrayBuffer()).rejects.toThrow('/files/data.bin ended after 1000 of 3145728 bytes.');
});

it('gives up when no further byte comes however often it asks', async () => {
  await using server = await startFlakyServer([1_000_000, 0, 0, 0, 0]);
  const { client } = connect(server, { maxRetries: 2 });
  const response = await client.fetchUrl('/files/data.bin');

  await expect(response.arrayBuffer()).rejects.toThrow(ConnectionError);
  expect(server.requests).toHaveLength(3);
});

it.each([
  ['the content has changed', { etag: '"v2"' }],
  ['the server cannot say whether the content is the same', {}],
  ['the content is only alike', { etag: 'W/"v1"' }],
  ['the content is compressed on its way', { etag, 'content-encoding': 'identity' }],
])('does not continue when %s', async (_reason, headers) => {
  await using server = await startFlakyServer([1_000_000, 1_000_000], (request, response) => {
    const isFirst = request.headers.range === undefined;
    response.writeHead(200, { ...('etag' in headers && headers.etag === '"v2"' && isFirst ? { etag } : headers) });
  });
  const { client } = connect(server);
  const response = await client.fetchUrl('/files/data.bin');

  await expect(response.arrayBuffer()).rejects.toThrow(ConnectionError);
});

it('passes on the refusal of the rest', async () => {
  await using server = await startFlakyServer([1_000_000], (request, response) => {
    if (request.headers.range === undefined) response.writeHead(200, { etag, 'content-length': content.length });
    else response.writeHead(403).end();
  });
  const response = await connect(server).client.fetchUrl('/files/data.bin');

  await expect(response.arrayBuffer()).rejects.toThrow(PermissionError);
});

it('ends at the deadline that the caller sets, however much still comes [API-055]', async () => {
  await using server = await startFlakyServer([1, 1, 1, 1, 1, 1], (_request, response, start) => {
    const head = { etag, 'content-range': `bytes ${start}-${content.length - 1}/${content.length}` };
    response.writeHead(start > 0 ? 206 : 200, head);
    response.write(content.subarray(start, start + 1));
    response.end = () => response;
  });
  const { client } = connect(server, { timeoutMs: 5_000 });
  const response = await client.fetchUrl('/files/data.bin', {}, { deadlineMs: 800 });

  const error = await response.arrayBuffer().catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({
    timeoutMs: 800,
    message: '/files/data.bin was not complete within its deadline of 800 ms. Raise deadlineMs for more time.',
  });
});

it('stops to ask for the rest at the deadline [API-055]', async () => {
  await using server = await startFlakyServer([1_000_000], (request, response) => {
    if (request.headers.range === undefined) response.writeHead(200, { etag, 'content-length': content.length });
    else response.end = () => response;
  });
  const { client } = connect(server, { timeoutMs: 60_000 });
  const response = await client.fetchUrl('/files/data.bin', {}, { deadlineMs: 800 });

  await expect(response.arrayBuffer()).rejects.toMatchObject({ code: 'timeout', timeoutMs: 800 });
  expect(server.requests.length).toBeLessThan(3);
});

it('does not wait for ever for the next piece', async () => {
  await using server = await startFlakyServer([], (_request, response) => {
    response.writeHead(200, { 'content-length': content.length });
    response.write('begin');
    response.end = () => response;
  });
  const response = await connect(server, { timeoutMs: 50 }).client.fetchUrl('/files/data.bin');

  const error = await response.arrayBuffer().catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(TimeoutError);
  expect((error as Error).message).toBe(
    'No data of /files/data.bin arrived for 50 ms. Raise timeoutMs if the server needs longer.',
  );
});

it('ends at once with the reason of the caller, whether or not somebody reads', async () => {
  await using server = await startFlakyServer([], (_request, response) => {
    response.writeHead(200, { 'content-length': content.length });
    response.write('begin');
    response.end = () => response;
  });
  const controller = new AbortController();
  const reason = new Error('enough');
  const { client } = connect(server);
  const read = await client.fetchUrl('/files/data.bin', {}, { signal: controller.signal });
  const unread = await client.fetchUrl('/files/data.bin', {}, { signal: controller.signal });

  const reading = read.text().catch((error: unknown) => error);
  controller.abort(reason);

  expect(await reading).toBe(reason);
  await expect(unread.text()).rejects.toBe(reason);
});

it('lets the connection go when its reader stops', async () => {
  await using server = await startFlakyServer([]);
  const { client, events } = connect(server);
  const response = await client.fetchUrl('/files/data.bin');
  const closed = new Promise((resolve) => server.requests[0]?.socket.on('close', resolve));

  await response.body?.cancel();

  await closed;
  expect(events.some((event) => event.type === 'retry')).toBe(false);
});
