import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, it, vi } from 'vitest';
import type { Client, ClientOptions } from '../client.js';
import { createClient } from '../create-client.js';
import {
  ConnectionError,
  NotFoundError,
  PermissionError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
  ValidationError,
} from '../errors.js';
import type { ClientEvent } from '../events.js';
import { type ServedRequest, startServer } from '../testing/http-server.node.js';
import { testKey } from '../testing/scripted-fetch.js';
import type { ContentHead, ContentSink } from './content-sink.js';

type Handler = (request: ServedRequest, response: ServerResponse) => void;

/** Contents are read over the connection pool, or by a `fetch` of the caller. */
const ways: Record<string, ClientOptions> = {
  'the pool': {},
  fetch: { fetch: (input, init) => globalThis.fetch(input, init) },
};
const names = Object.keys(ways);

async function start(way: string, handler: Handler, options: ClientOptions = {}) {
  const server = await startServer(handler);
  const events: ClientEvent[] = [];
  const client = createClient({
    baseUrl: server.url,
    apiKey: testKey,
    environment: {},
    retryDelayMs: 1,
    onEvent: (event) => events.push(event),
    ...ways[way],
    ...options,
  });
  return { server, client, events, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

/** Keeps what has come, and asks for the rest when it has to. */
class Collected implements ContentSink {
  text = '';
  readonly heads: ContentHead[] = [];

  headers(): Record<string, string> {
    return this.text === '' ? {} : { range: `bytes=${this.text.length}-` };
  }

  begin(head: ContentHead): void {
    this.heads.push(head);
    this.text = this.text.slice(0, head.startBytes);
  }

  write(piece: Uint8Array): void {
    this.text += Buffer.from(piece).toString();
  }
}

const read = async (client: Client, url: string): Promise<string> => {
  const sink = new Collected();
  await client.readUrl(url, { sink });
  return sink.text;
};

it.each(names)('reads a content by %s', async (way) => {
  await using test = await start(way, (_request, response) => response.end('content'));
  const sink = new Collected();

  await test.client.readUrl('/files/a.txt', { sink });

  expect(sink.text).toBe('content');
  expect(sink.heads).toMatchObject([{ status: 200, startBytes: 0, totalBytes: 7 }]);
  const { host } = new URL(test.server.url);
  expect(test.server.requests[0]?.headers).toMatchObject({ host, 'accept-encoding': 'identity' });
  expect(test.server.requests[0]?.headers).not.toHaveProperty('content-type');
  expect(test.events.at(-1)).toEqual({
    type: 'transfer',
    direction: 'download',
    name: '/files/a.txt',
    transferredBytes: 7,
    totalBytes: 7,
  });
});

it('keeps connections open', async () => {
  const sockets = new Set<unknown>();
  await using test = await start('the pool', (_request, response) => {
    sockets.add(response.socket);
    response.end('content');
  });

  for (const path of ['/a', '/b', '/c']) await read(test.client, path);

  expect(sockets.size).toBe(1);
});

it.each(names)('shows credentials to its own server only, by %s', async (way) => {
  await using other = await startServer((_request, response) => response.end('elsewhere'));
  await using test = await start(way, ({ url }, response) => {
    if (url === '/moved') response.writeHead(302, { location: `${other.url}/x` });
    response.end('here');
  });
  const key = `Basic ${btoa(`api:${testKey}`)}`;

  const texts = [
    await read(test.client, '/private'),
    await read(test.client, `${test.server.url}/a?X-Amz-Signature=1`),
    await read(test.client, `${other.url}/b`),
    await read(test.client, '/moved'),
  ];

  expect(texts).toEqual(['here', 'here', 'elsewhere', 'elsewhere']);
  expect(test.server.requests.map(({ headers }) => headers.authorization)).toEqual([key, undefined, key]);
  expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

it.each(names)('asks for the rest after a broken connection, by %s', async (way) => {
  const text = 'x'.repeat(100_000);
  await using test = await start(way, ({ number, headers }, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
    const rest = text.slice(from);
    const range = { 'content-range': `bytes ${from}-${text.length - 1}/${text.length}` };
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': rest.length, ...(from > 0 && range) });
    response.write(rest.slice(0, 15_000), () => (number < 7 ? response.destroy() : response.end(rest.slice(15_000))));
  });
  const sink = new Collected();

  await test.client.readUrl('/big', { sink }, { maxRetries: 1 });

  expect(sink.text).toBe(text);
  expect(sink.heads.length).toBe(7);
  expect(sink.heads.at(-1)).toMatchObject({ status: 206, totalBytes: text.length });
  expect(test.events.filter(({ type }) => type === 'retry')).toHaveLength(6);
});

it.each(names)('gives up on a server that always breaks off at the same place, by %s', async (way) => {
  await using test = await start(way, (_request, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('short', () => response.destroy());
  });

  await expect(read(test.client, '/short')).rejects.toThrow(ConnectionError);

  expect(test.server.requests).toHaveLength(1 + 5);
});

it.each(names)('repeats what may succeed later, and nothing else, by %s', async (way) => {
  await using test = await start(way, ({ number, url }, response) => {
    response.statusCode =
      url === '/gone' ? 404 : url.startsWith('/expired') ? 403 : url === '/down' || number < 3 ? 503 : 200;
    response.end('<Error><Code>AccessDenied</Code></Error>');
  });
  const signed = `${test.server.url}/expired?X-Amz-Signature=secret`;

  expect(await read(test.client, '/late')).toContain('AccessDenied');
  expect(test.server.requests).toHaveLength(3);
  await expect(read(test.client, '/gone')).rejects.toThrow(NotFoundError);
  const refusal = await read(test.client, signed).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(PermissionError);
  expect(refusal).toMatchObject({ status: 403, message: expect.not.stringContaining('secret') });
  expect(test.server.requests).toHaveLength(5);
  await expect(read(test.client, '/down')).rejects.toThrow(ServerError);
  expect(test.server.requests).toHaveLength(11);
});

it.each(names)('passes on what the sink throws, without another attempt, by %s', async (way) => {
  await using test = await start(way, (_request, response) => response.end('content'));
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  const sinks: ContentSink[] = [
    { write: () => Promise.reject(full) },
    {
      write: () => {
        throw full;
      },
    },
    {
      begin: () => {
        throw full;
      },
      write: () => undefined,
    },
    { begin: () => Promise.reject(full), write: () => undefined },
  ];

  for (const sink of sinks) await expect(test.client.readUrl('/x', { sink })).rejects.toBe(full);

  expect(test.server.requests).toHaveLength(4);
});

it.each(names)('waits for the sink before it hands over more, by %s', async (way) => {
  await using test = await start(way, (_request, response) => response.end(Buffer.alloc(3_000_000, 'x')));
  let isBusy = false;
  let size = 0;
  const write = async (piece: Uint8Array): Promise<void> => {
    expect(isBusy).toBe(false);
    isBusy = true;
    size += piece.byteLength;
    await new Promise((resolve) => setImmediate(resolve));
    isBusy = false;
  };

  await test.client.readUrl('/big', { sink: { write } });

  expect(size).toBe(3_000_000);
});

it.each([true, false])('leaves pieces as they are unless the sink keeps none: %s', async (keepsPieces) => {
  const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => `${index} `).join(''));
  await using test = await start('the pool', (_request, response) => response.end(content));
  const pieces: Uint8Array[] = [];
  const copies: Uint8Array[] = [];
  const write = async (piece: Uint8Array): Promise<void> => {
    pieces.push(piece);
    await new Promise((resolve) => setImmediate(resolve));
    copies.push(Uint8Array.from(piece));
  };

  await test.client.readUrl('/big', { sink: { write, keepsPieces } });

  expect(Buffer.concat(copies).equals(content)).toBe(true);
  const rest = pieces.filter(({ byteLength }) => byteLength > 0);
  expect(Buffer.concat(rest).equals(keepsPieces ? content : Buffer.alloc(0))).toBe(true);
});

it.each(names)('ends at once with the reason of the signal, by %s', async (way) => {
  await using test = await start(way, ({ url }, response) => {
    if (url === '/halfway') response.write('content');
  });
  for (const path of ['/silent', '/halfway']) {
    const controller = new AbortController();
    const reason = new Error('enough');
    const reading = test.client.readUrl(
      path,
      { sink: { write: () => controller.abort(reason) } },
      { signal: controller.signal },
    );
    if (path === '/silent') await vi.waitFor(() => expect(test.server.requests).toHaveLength(1));
    controller.abort(reason);

    await expect(reading).rejects.toBe(reason);
  }
  await expect(test.client.readUrl('/x', { sink: new Collected() }, { signal: AbortSignal.abort('no') })).rejects.toBe(
    'no',
  );
});

it.each(names)('ends when nothing comes for the time limit, or not everything by the deadline, by %s', async (way) => {
  await using test = await start(way, ({ url }, response) => {
    if (url !== '/silent') response.write('content');
    if (url !== '/endless') return;
    const timer = setInterval(() => response.write('.'), 2);
    response.on('close', () => clearInterval(timer));
  });
  const options = { maxRetries: 0, timeoutMs: 30 };

  for (const path of ['/silent', '/halfway']) {
    const error = await test.client
      .readUrl(path, { sink: new Collected() }, options)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 30, message: expect.stringContaining('arrived for 30 ms') });
  }
  const error = await test.client
    .readUrl('/endless', { sink: new Collected() }, { maxRetries: 0, timeoutMs: 1_000, deadlineMs: 50 })
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ timeoutMs: 50, message: expect.stringContaining('deadline') });
});

it.each(names)('does not count the time that the sink takes, by %s', async (way) => {
  await using test = await start(way, (_request, response) => response.end('content'));
  const write = () => new Promise<void>((resolve) => setTimeout(resolve, 700));

  await expect(
    test.client.readUrl('/x', { sink: { write } }, { timeoutMs: 400, maxRetries: 0 }),
  ).resolves.toBeUndefined();
});

it('refuses what is no address, redirects in circles, and parts that have no place', async () => {
  await using test = await start('the pool', ({ url }, response) => {
    if (url === '/circle') response.writeHead(302, { location: '/circle' });
    else if (url === '/nowhere') response.writeHead(302, { location: 'ftp://x/y' });
    else response.writeHead(206);
    response.end('part');
  });

  await expect(read(test.client, 'ftp://x/y')).rejects.toThrow(ValidationError);
  await expect(read(test.client, '/circle')).rejects.toThrow(UnexpectedResponseError);
  await expect(read(test.client, '/nowhere')).rejects.toThrow(UnexpectedResponseError);
  await expect(read(test.client, '/part')).rejects.toThrow(UnexpectedResponseError);
});

it('sends a request again that a closing connection did not take', async () => {
  let connections = 0;
  const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: keep-alive\r\n\r\nok';
  const server = createServer((socket: Socket) => {
    connections += 1;
    let count = 0;
    socket.on('error', () => undefined);
    // The second request on a connection meets its end.
    socket.on('data', () => (++count === 1 ? socket.write(answer) : socket.resetAndDestroy()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = createClient({ baseUrl, apiKey: testKey, environment: {}, maxRetries: 0 });

  const texts = [await read(client, '/a'), await read(client, '/b'), await read(client, '/c')];
  server.close();

  expect(texts).toEqual(['ok', 'ok', 'ok']);
  expect(connections).toBe(3);
});

it('goes where the program lets fetch go', async () => {
  await using test = await start('the pool', (_request, response) => response.end('content'));
  const fetch = vi.fn(globalThis.fetch);
  vi.stubGlobal('fetch', fetch);

  expect(await read(test.client, '/x')).toBe('content');

  expect(fetch).toHaveBeenCalledOnce();
});
