import { once } from 'node:events';
import { openAsBlob } from 'node:fs';
import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { ClientOptions } from '../client.js';
import { createClient } from '../create-client.js';
import { ConnectionError, PermissionError, ValidationError } from '../errors.js';
import type { ClientEvent } from '../events.js';
import { startServer } from '../testing/http-server.node.js';
import { testKey } from '../testing/scripted-fetch.js';
import type { UploadSource } from './url-request.js';

type Handler = Parameters<typeof startServer>[0];

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function connect(baseUrl: string, options: ClientOptions = {}) {
  const events: ClientEvent[] = [];
  const onEvent = (event: ClientEvent): void => {
    events.push(event);
  };
  const client = createClient({ baseUrl, apiKey: testKey, environment: {}, retryDelayMs: 1, onEvent, ...options });
  return { client, events };
}

async function start(handler: Handler, options: ClientOptions = {}) {
  const server = await startServer(handler);
  return { server, ...connect(server.url, options), [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

/** A server that sees bytes, and breaks connections. */
async function listen(take: (socket: Socket, connection: number) => void) {
  let connections = 0;
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    connections += 1;
    sockets.push(socket);
    socket.on('error', () => undefined);
    take(socket, connections);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A content in pieces that counts how often it was read. */
function source(...pieces: readonly string[]): UploadSource & { readonly readings: number } {
  const contents = pieces.map(bytes);
  let readings = 0;
  return {
    size: contents.reduce((sum, content) => sum + content.byteLength, 0),
    get readings() {
      return readings;
    },
    async *pieces() {
      readings += 1;
      yield* contents;
    },
    toBlob: async () => new Blob(contents),
  };
}

it('uploads over connections that are kept open, with the headers that are given [API-380]', async () => {
  await using test = await start((_request, response) => response.setHeader('etag', '"1"').end());
  const put = (body: Uint8Array<ArrayBuffer> | UploadSource | Blob) =>
    test.client.writeUrl('/up', { content: body, headers: { 'Content-MD5': 'x\n' }, credentials: 'relative' });

  const answers = [await put(bytes('one')), await put(new Blob(['two'])), await put(source('thr', 'ee'))];

  expect(answers.map(({ status, headers }) => [status, headers.get('etag')])).toEqual(Array(3).fill([200, '"1"']));
  expect(test.server.requests.map(({ body }) => body)).toEqual(['one', 'two', 'three']);
  const { headers } = test.server.requests[0] ?? { headers: {} };
  expect(headers).toMatchObject({ 'content-md5': 'x', 'content-length': '3', connection: 'keep-alive' });
  expect(headers).toHaveProperty('authorization');
  expect(headers).not.toHaveProperty('content-type');
});

it('shows the credentials to the server alone when it uploads', async () => {
  await using other = await startServer((_request, response) => response.end());
  await using test = await start((request, response) => {
    if (request.url === '/up') response.writeHead(307, { location: `${other.url}/x` });
    response.end();
  });

  await test.client.writeUrl('/up', { content: bytes('a'), headers: { cookie: 'mine', 'x-other': '1' } });
  await test.client.writeUrl(`${test.server.url}/y`, { content: bytes('b'), credentials: 'relative' });

  const [up, y] = test.server.requests.map(({ headers }) => headers);
  const [moved] = other.requests;
  expect([up?.['authorization'] !== undefined, up?.['cookie'], y?.['authorization']]).toEqual([
    true,
    'mine',
    undefined,
  ]);
  expect([moved?.body, moved?.headers['authorization'], moved?.headers['cookie'], moved?.headers['x-other']]).toEqual([
    'a',
    undefined,
    undefined,
    '1',
  ]);
});

it('uploads a content in pieces again, from its beginning, when the server asks for that [API-379]', async () => {
  const content = source('one', 'two');
  let requests = 0;
  await using test = await start((_request, response) => {
    requests += 1;
    response.writeHead(requests < 3 ? 503 : 200).end();
  });

  await test.client.writeUrl('/up', { content: content });

  expect(test.server.requests.map(({ body }) => body)).toEqual(['onetwo', 'onetwo', 'onetwo']);
  expect(content.readings).toBe(3);
});

it('sends a content in pieces by the fetch of the caller, with its size', async () => {
  const fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);
  await using test = await start((_request, response) => response.end(), { fetch });

  await test.client.writeUrl('/up', { content: source('one', 'two') });

  const { body, headers } = test.server.requests[0] ?? { body: '', headers: {} };
  expect([body, headers['content-length'], headers['transfer-encoding']]).toEqual(['onetwo', '6', undefined]);
});

it('uploads again after the server has closed a connection that was kept open, without counting a retry', async () => {
  let requests = 0;
  const answer = (socket: Socket): void => {
    requests += 1;
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
  };
  await using server = await listen((socket, connection) => {
    socket.once('data', () => {
      answer(socket);
      // The next request on the first connection is answered by nothing.
      socket.on('data', () => (connection === 1 ? socket.resetAndDestroy() : answer(socket)));
    });
  });
  const { client, events } = connect(server.url, { maxRetries: 0 });

  await client.writeUrl('/1', { content: bytes('a') });
  const { status } = await client.writeUrl('/2', { content: source('bc') });

  expect([status, requests]).toEqual([200, 2]);
  const sent = events.flatMap((event) => (event.type === 'transfer' ? [event.transferredBytes] : []));
  expect(sent).toEqual([1, 2]);
  expect(events.some(({ type }) => type === 'retry')).toBe(false);
});

it.each(['the pool', 'the fetch of the caller'])(
  'ends an upload by %s with why its content cannot be read',
  async (way) => {
    const fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);
    await using server = await listen(() => undefined);
    const { client, events } = connect(server.url, way === 'the pool' ? {} : { fetch });
    await using folder = await mkdtempDisposable(join(tmpdir(), 'upload-'));
    const path = join(folder.path, 'file.txt');
    await writeFile(path, 'one');
    const changed = await openAsBlob(path);
    await writeFile(path, 'another');
    const gone = Object.assign(new Error('The disk is gone.'), { code: 'EIO' });
    const broken: UploadSource = {
      size: 2,
      async *pieces() {
        yield bytes('a');
        throw gone;
      },
      toBlob: () => Promise.reject(gone),
    };

    await expect(client.writeUrl('/x', { content: broken })).rejects.toBe(gone);
    await expect(client.writeUrl('/x', { content: changed })).rejects.toThrow(DOMException);
    expect(events.filter(({ type }) => type === 'retry')).toEqual([]);
  },
);

it('does not send a content again that cannot be read, also over a connection that was kept open', async () => {
  await using server = await listen((socket) => {
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
  });
  const { client } = connect(server.url, { maxRetries: 0 });
  let readings = 0;
  const broken: UploadSource = {
    size: 2,
    async *pieces() {
      readings += 1;
      yield bytes('a');
      throw new Error('The disk is gone.');
    },
    toBlob: () => Promise.reject(new Error('Not this way.')),
  };

  await client.writeUrl('/1', { content: bytes('a') });
  await expect(client.writeUrl('/2', { content: broken })).rejects.toThrow('The disk is gone.');
  await client.writeUrl('/3', { content: bytes('b') });
  expect(readings).toBe(1);
});

it('tells a refusal that comes before the content has ended, and sends no more of it', async () => {
  await using server = await listen((socket) => {
    socket.once('data', () => socket.write('HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno'));
  });
  const { client } = connect(server.url);
  const ended = vi.fn();
  const endless: UploadSource = {
    size: 2 ** 40,
    async *pieces() {
      try {
        for (;;) yield new Uint8Array(2 ** 16);
      } finally {
        ended();
      }
    },
    toBlob: () => Promise.reject(new Error('Not this way.')),
  };

  await expect(client.writeUrl('/x', { content: endless })).rejects.toThrow(PermissionError);
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
});

it('does not take an answer for a success that comes before the content has ended', async () => {
  await using server = await listen((socket) => {
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
  });
  const { client } = connect(server.url, { maxRetries: 0 });
  const slow: UploadSource = {
    size: 2,
    async *pieces() {
      yield bytes('a');
      await new Promise(() => undefined);
    },
    toBlob: () => Promise.reject(new Error('Not this way.')),
  };

  await expect(client.writeUrl('/x', { content: slow })).rejects.toThrow(ConnectionError);
});

it('ends an upload with what reading the content throws, and does not repeat it', async () => {
  await using server = await listen(() => undefined);
  const { client } = connect(server.url);
  const changed = new ValidationError('changed');
  const broken: UploadSource = {
    size: 2,
    async *pieces() {
      yield bytes('a');
      throw changed;
    },
    toBlob: () => Promise.reject(changed),
  };

  await expect(client.writeUrl('/x', { content: broken })).rejects.toBe(changed);
  for (const size of [2, 4]) {
    const wrong: UploadSource = { ...source('abc'), size, pieces: source('abc').pieces };
    await expect(client.writeUrl('/x', { content: wrong })).rejects.toThrow(
      new ValidationError(`The content does not have the ${size} bytes that it announced.`),
    );
  }
});

it('ends an upload at once when its signal aborts, and lets the content go', async () => {
  await using server = await listen(() => undefined);
  const { client } = connect(server.url);
  const controller = new AbortController();
  const ended = vi.fn();
  const body: UploadSource = {
    size: 2 ** 40,
    async *pieces() {
      try {
        for (;;) {
          yield new Uint8Array(2 ** 16);
          controller.abort(new Error('enough'));
        }
      } finally {
        ended();
      }
    },
    toBlob: () => Promise.reject(new Error('Not this way.')),
  };

  await expect(client.writeUrl('/x', { content: body }, { signal: controller.signal })).rejects.toThrow('enough');
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
});

it('lets a content go when there is nobody to send it to', async () => {
  let url = '';
  {
    await using server = await listen(() => undefined);
    url = server.url;
  }
  const { client } = connect(url, { maxRetries: 0 });
  const ended = vi.fn();
  const body: UploadSource = {
    size: 2,
    async *pieces() {
      try {
        yield bytes('a');
        yield bytes('b');
      } finally {
        ended();
      }
    },
    toBlob: () => Promise.reject(new Error('Not this way.')),
  };

  await expect(client.writeUrl('/x', { content: body })).rejects.toThrow('ECONNREFUSED');
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
});
