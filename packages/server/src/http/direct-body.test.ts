import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { hexMd5 } from '../testing/artifact-writer.js';
import { basic, openTestServer } from '../testing/test-server.js';
import { writeBody } from './direct-body.js';

const contents = {
  small: Buffer.from('0123456789'),
  large: Buffer.from(Array.from({ length: 150_000 }, (_, index) => `${index} `).join('')),
};

it.each(['small', 'large'] as const)('sends a %s content to the network as to a caller', async (name) => {
  await using test = openTestServer();
  const content = contents[name];
  test.server.seed({ artifacts: [{ project: 'p', type: 'dataset', collection: 'ds', files: { [name]: content } }] });
  const { url } = await test.server.listen();
  const path = `/artifacts/local/${hexMd5(content)}`;
  const headers = { authorization: basic(test.server.apiKey), origin: 'http://localhost:5173' };

  for (const [range, expected] of [
    [{}, content],
    [{ range: 'bytes=7-' }, content.subarray(7)],
    [{ range: 'bytes=2-8' }, content.subarray(2, 9)],
  ] as const) {
    const init = { headers: { ...headers, ...range } };
    const sent = await fetch(url + path, init);
    const given = await test.server.fetch(new Request(url + path, init));

    expect(Buffer.from(await sent.arrayBuffer()).equals(expected)).toBe(true);
    expect(Buffer.from(await given.arrayBuffer()).equals(expected)).toBe(true);
    expect(sent.status).toBe(given.status);
    expect(Object.fromEntries(sent.headers)).toMatchObject(Object.fromEntries(given.headers));
  }
  const head = await fetch(url + path, { method: 'HEAD', headers });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    String(content.byteLength),
    '',
  ]);
});

it('stops to read for a client that has gone', async () => {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  async function* pieces(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield contents.large;
    } finally {
      stop();
    }
  }
  const server = createServer((_request, response) => void writeBody(response, pieces())).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const request = get({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
  const [message] = (await once(request, 'response')) as [IncomingMessage];
  await once(message, 'data');

  request.destroy();

  await stopped;
  server.close();
});

it('ends the connection when the content cannot be read any more', async () => {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield contents.small;
    throw new Error('EIO');
  }
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-length': 100 });
    void writeBody(response, pieces());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  await expect(fetch(`http://127.0.0.1:${port}`).then((response) => response.text())).rejects.toThrow();

  server.close();
});
