import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServerError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { downloadArtifact } from '#artifact-files';
import { type ContentServer, serve, startContentServer } from '../testing/content-server.js';

const large = Buffer.from(Array.from({ length: 5_000_000 }, (_, index) => (index * 7) % 253));
const options = { multipartThresholdBytes: 4_000_000 };
const isRight = ({ root }: ContentServer): boolean => readFileSync(join(root, 'large')).equals(large);
const ranges = ({ requests }: ContentServer): (string | undefined)[] => requests.map(({ headers }) => headers.range);

it('fetches a file from the threshold on in parallel ranges, unless that is disabled [API-776]', async () => {
  await using test = await startContentServer({ large, small: 'alpha' });
  const held: (() => void)[] = [];
  test.answer = (request, response) => {
    held.push(() => serve(request.path === 'large' ? large : Buffer.from('alpha'), request, response));
    // Nothing is answered before three are asked for at once.
    if (test.requests.length >= 3) for (const answer of held.splice(0)) answer();
    return true;
  };

  await downloadArtifact(test.contents, { root: test.root, pathPrefix: 'large', ...options });
  expect(isRight(test)).toBe(true);
  expect(ranges(test).sort()).toEqual([
    'bytes=0-1048575',
    'bytes=1048576-2097151',
    'bytes=2097152-3145727',
    'bytes=3145728-4194303',
    'bytes=4194304-4999999',
  ]);
  test.answer = null;

  for (const [index, choice] of [{ ...options, multipart: false }, {}, { multipart: true }].entries()) {
    test.requests.length = 0;
    await downloadArtifact(test.contents, { root: `${test.root}-${index}`, skipCache: true, ...choice });
    expect(ranges(test).filter((range) => range !== undefined)).toHaveLength(index === 2 ? 5 : 0);
  }
});

it('takes the whole from a server that knows no ranges [API-776]', async () => {
  await using test = await startContentServer({ large });
  test.answer = (_request, response) => response.writeHead(200, { 'content-length': large.byteLength }).end(large);

  await downloadArtifact(test.contents, { root: test.root, ...options });

  expect(isRight(test)).toBe(true);
});

it('asks for a fresh address when that of a large file expires on its way [API-771, API-776]', async () => {
  await using test = await startContentServer({ large });
  test.answer = ({ url }, response) => {
    if (test.requests.length > 2 && url.includes('g=0')) return response.writeHead(403).end();
    return undefined;
  };

  await downloadArtifact(test.contents, { root: test.root, ...options });

  expect(isRight(test)).toBe(true);
  expect(test.listings.length).toBe(2);
});

it('goes on with the parts that are missing', async () => {
  await using test = await startContentServer({ large });
  test.answer = ({ headers }, response) => {
    return headers.range?.startsWith('bytes=2097152-') ? response.writeHead(500).end() : undefined;
  };
  const failing = downloadArtifact(test.contents, { root: test.root, maxRetries: 0, ...options });
  await expect(failing).rejects.toThrow(ServerError);
  expect(existsSync(join(test.root, 'large'))).toBe(false);
  const done = test.requests.length;
  test.answer = null;

  await downloadArtifact(test.contents, { root: test.root, ...options });

  expect(isRight(test)).toBe(true);
  expect(ranges(test).slice(done)).toContain('bytes=2097152-3145727');
  expect(readdirSync(join(test.cacheDir, 'artifacts', 'wandb-ts', 'partial'))).toEqual([]);
});

it('refuses parts that make another whole', async () => {
  await using test = await startContentServer({ large });
  const wrong = Buffer.alloc(large.byteLength, 'w');
  let count = 0;
  test.answer = (request, response) => {
    serve(++count === 2 ? wrong : large, request, response);
    return true;
  };

  await downloadArtifact(test.contents, { root: test.root, ...options });

  expect(isRight(test)).toBe(true);
  expect(ranges(test).at(-1)).toBeUndefined();
});
