import { createHash } from 'node:crypto';
import { UnexpectedResponseError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { createStaging } from '../artifact-drafts/staging.node.js';
import { TransferMeter } from '../artifact-transfer/transfer-meter.js';
import { Artifact } from '../artifacts/artifact.js';
import { recordOf } from '../artifacts/artifact-properties.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { startSlots } from './slots.js';
import type { UploadItem } from './types.js';
import { uploadContents } from './upload-contents.js';

const mebibyte = 2 ** 20;

function md5(content: Uint8Array | string, encoding: 'hex' | 'base64' = 'hex'): string {
  return createHash('md5').update(content).digest(encoding);
}

function item(path: string, rest: Partial<UploadItem> = {}): UploadItem {
  const url = `https://store.test/${path}`;
  const open = (): Uint8Array<ArrayBuffer> => new TextEncoder().encode(path);
  return { path, sizeBytes: path.length, open, url, headers: {}, md5: null, parts: null, ...rest };
}

async function* each(...items: readonly UploadItem[]): AsyncGenerator<UploadItem, void, undefined> {
  yield* items;
}

function upload({ api }: TestApi, items: readonly UploadItem[], options: Parameters<typeof uploadContents>[3] = {}) {
  const meter = new TransferMeter(
    items.map(({ sizeBytes: size }) => ({ size })),
    options.onProgress,
  );
  return uploadContents(api.client, each(...items), meter, options);
}

it('uploads a content in parts, each with its MD5, and has them put together [API-835]', async () => {
  await using kit = startTestApi();
  const content = Buffer.alloc(101 * mebibyte, 'wandb');
  const draft = new Artifact('large', 'dataset');
  const contents = recordOf(draft).contents;
  if (contents === null) throw new Error('A new artifact is a draft.');
  contents.staging = createStaging({ multipartBytes: mebibyte });
  await draft.newFile('large.bin', new Blob([content]));
  const seen: number[] = [];

  await draft.save({
    api: kit.api,
    entity: kit.server.entity,
    project: 'vision',
    onProgress: ({ transferredBytes }) => seen.push(transferredBytes),
  });

  const digests = [content.subarray(0, 100 * mebibyte), content.subarray(100 * mebibyte)].map((part) => md5(part));
  const announced = kit.sent.find(({ name }) => name === 'CreateArtifactFiles')?.variables['artifactFiles'];
  expect(announced).toMatchObject([
    {
      md5: md5(content, 'base64'),
      uploadPartsInput: digests.map((hexMD5, index) => ({ partNumber: index + 1, hexMD5 })),
    },
  ]);
  const completed = kit.sent.find(({ name }) => name === 'CompleteArtifactUpload')?.variables;
  expect(completed).toMatchObject({ artifactId: draft.id, completedParts: [{ partNumber: 1 }, { partNumber: 2 }] });
  const puts = kit.fetched.filter(({ method }) => method === 'PUT').map(({ headers }) => headers.get('content-md5'));
  expect(puts.slice(0, 2)).toEqual(digests.map((digest) => Buffer.from(digest, 'hex').toString('base64')));
  expect(seen.at(-1)).toBe(content.byteLength);
  const { directUrl, size } = (await draft.files().first()) ?? { directUrl: null, size: 0 };
  const stored = await (await kit.server.fetch(new Request(directUrl ?? ''))).bytes();
  expect([size, md5(stored)]).toEqual([content.byteLength, md5(content)]);
});

it('sends parts with the media type that the server wants, and their ETags back as they are [API-835]', async () => {
  await using kit = startTestApi();
  const sent: unknown[] = [];
  kit.answerUrl(async (request) => {
    sent.push([request.url.at(-1), request.headers.get('content-type'), await request.text()]);
    return new Response(null, { headers: { etag: `"${request.url.at(-1)}"` } });
  });
  let completed: unknown;

  await upload(kit, [
    item('abcdefgh', {
      headers: { 'Content-Type': 'text/plain', 'x-other': '1' },
      parts: {
        partSizeBytes: 3,
        urls: [1, 2, 3].map((partNumber) => ({
          partNumber,
          url: `https://store.test/${partNumber}`,
          hexMd5: md5('x'),
        })),
        complete: async (parts) => {
          completed = parts;
        },
      },
    }),
  ]);

  expect(sent.sort()).toEqual([
    ['1', 'text/plain', 'abc'],
    ['2', 'text/plain', 'def'],
    ['3', 'text/plain', 'gh'],
  ]);
  expect(completed).toEqual([1, 2, 3].map((partNumber) => ({ partNumber, etag: `"${partNumber}"` })));
});

it('does not complete a content of which a part has no ETag [API-835]', async () => {
  await using kit = startTestApi();
  kit.answerUrl(() => new Response());
  const complete = () => Promise.reject(new Error('not to be called'));
  const urls = [{ partNumber: 1, url: 'https://store.test/1', hexMd5: md5('x') }];

  await expect(upload(kit, [item('a', { parts: { partSizeBytes: 3, urls, complete } })])).rejects.toThrow(
    new UnexpectedResponseError('The store gives part 1 of a no ETag.'),
  );
});

it('keeps to the number of requests under way, and opens a content when its turn comes', async () => {
  await using kit = startTestApi({}, { maxConcurrency: 100 });
  let underWay = 0;
  let most = 0;
  let opened = 0;
  const gate = Promise.withResolvers<void>();
  kit.answerUrl(async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    if (underWay === 3) gate.resolve();
    await gate.promise;
    underWay -= 1;
    return new Response();
  });
  const items = Array.from({ length: 10 }, (_, index) =>
    item(`${index}`, {
      open: () => {
        opened += 1;
        expect(opened - 3).toBeLessThanOrEqual(index);
        return new Uint8Array(1);
      },
    }),
  );

  await upload(kit, items, { concurrency: 3 });

  expect([most, opened]).toEqual([3, 10]);
});

it.each([
  ['48 small contents', 48, 256 * 2 ** 10],
  ['16 large contents', 16, 256 * 2 ** 10 + 1],
])('sends %s at once', async (_name, limit, sizeBytes) => {
  await using kit = startTestApi();
  let underWay = 0;
  let most = 0;
  const gate = Promise.withResolvers<void>();
  kit.answerUrl(async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    if (underWay === limit) gate.resolve();
    await gate.promise;
    underWay -= 1;
    return new Response();
  });

  await upload(
    kit,
    Array.from({ length: 2 * limit }, (_, index) => item(`${index}`, { sizeBytes })),
  );

  expect(most).toBe(limit);
});

it('begins nothing after a failure, and ends what is under way', async () => {
  await using kit = startTestApi();
  const wrong = new ValidationError('changed');
  const ended: string[] = [];
  kit.answerUrl(({ url }) => {
    ended.push(url.slice(-1));
    return new Response();
  });
  const items = [item('a'), item('b', { open: () => Promise.reject(wrong) }), item('c'), item('d')];

  await expect(upload(kit, items, { concurrency: 2 })).rejects.toBe(wrong);

  expect(ended).toEqual(['a']);
});

it('tells of every file, and of those that need no upload', async () => {
  await using kit = startTestApi();
  const target = { api: kit.api, entity: kit.server.entity, project: 'vision' };
  const first = new Artifact('first', 'dataset');
  await first.newFile('a.txt', 'hello');
  await first.save(target);
  const second = new Artifact('second', 'dataset');
  await second.newFile('a.txt', 'hello');
  await second.newFile('b.txt', 'new');
  const seen: unknown[] = [];

  await second.save({ ...target, onProgress: (progress) => seen.push(progress) });

  const totals = { totalFiles: 2, totalBytes: 8 };
  expect(seen).toEqual([
    { path: 'a.txt', completedFiles: 1, transferredBytes: 0, ...totals },
    { path: 'b.txt', completedFiles: 2, transferredBytes: 3, ...totals },
  ]);
});

it('gives slots in the order of coming, also after a failure', async () => {
  const inSlot = startSlots(1);
  const order: number[] = [];
  const results = await Promise.allSettled(
    [1, 2, 3].map((number) =>
      inSlot(async () => {
        order.push(number);
        if (number === 2) throw new Error('failed');
        return number;
      }),
    ),
  );

  expect(order).toEqual([1, 2, 3]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
