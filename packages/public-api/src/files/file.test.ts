import { inspect } from 'node:util';
import {
  type ClientEvent,
  ConnectionError,
  NotFoundError,
  PermissionError,
  UnexpectedResponseError,
} from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { fileList, startRunWithFiles } from '../testing/run-with-files.js';
import type { TestApi } from '../testing/test-api.js';

/** MD5 of the text `content`, in base64. */
const md5 = 'mgNkuembtIDdJeHwKEyFVQ==';

it('gives what the server says of a file [API-471, API-472, API-473, API-474, API-475, API-476, API-477, API-478, API-479]', async () => {
  await using kit = await startRunWithFiles();
  const said = {
    id: 'RmlsZTo5',
    name: 'b/c.yaml',
    sizeBytes: 1536,
    mimetype: 'text/yaml',
    md5,
    updatedAt: '2026-01-31T12:00:00Z',
  };
  kit.answer('ListRunFiles', () =>
    fileList({ ...said, url: 'https://files.test/c', directUrl: 'https://store.test/c' }),
  );

  const file = await kit.run.file('b/c.yaml');

  expect({ ...file }).toEqual(said);
  expect([file.url, file.directUrl, file.size]).toEqual(['https://files.test/c', 'https://store.test/c', 1536]);
});

it('has nulls for what the server does not say, and the size 0 [API-474, API-475, API-476, API-477, API-478, API-479]', async () => {
  await using kit = await startRunWithFiles();
  const nothing = { url: null, directUrl: null, sizeBytes: null, mimetype: null, md5: null, updatedAt: null };
  kit.answer('ListRunFiles', () => fileList(nothing, { sizeBytes: '12' }));

  const [file, other] = await kit.run.files().toArray();

  expect(file).toMatchObject({ mimetype: null, md5: null, updatedAt: null, sizeBytes: null });
  expect([file?.url, file?.directUrl, file?.size]).toEqual(['', null, 0]);
  expect([other?.sizeBytes, other?.size]).toEqual(['12', 12]);
});

it.each([
  [0, '0.0B'],
  [1023, '1023.0B'],
  [1536, '1.5KiB'],
  [5_000_000_000, '4.7GiB'],
])('shows its name, media type and size of %i bytes [API-494]', async (sizeBytes, size) => {
  await using kit = await startRunWithFiles();
  kit.answer('ListRunFiles', () => fileList({ sizeBytes }));

  expect(String(await kit.run.file('a.txt'))).toBe(`<File a.txt (text/plain) ${size}>`);
});

it('shows its signed addresses in no inspection and no JSON', async () => {
  await using kit = await startRunWithFiles({ 'a.txt': 'content' });

  const file = await kit.run.file('a.txt');

  expect(file.url).toContain('signature=');
  expect(inspect(file, { depth: 9, showHidden: true }) + JSON.stringify(file)).not.toMatch(/signature|https?:/);
});

it.each([
  ['https://bucket.s3.amazonaws.com/team/x%20y.txt?X-Amz-Signature=s', 's3://bucket/team/x y.txt'],
  ['https://bucket.s3.us-west-2.amazonaws.com/team/x', 's3://bucket/team/x'],
  ['https://my.dotted.bucket.s3-eu-west-1.amazonaws.com/x', 's3://my.dotted.bucket/x'],
  ['https://bucket.s3.dualstack.us-east-2.amazonaws.com/x', 's3://bucket/x'],
  ['https://bucket.s3.cn-north-1.amazonaws.com.cn/x', 's3://bucket/x'],
  ['https://s3.amazonaws.com/bucket/team/x', 's3://bucket/team/x'],
  ['https://s3.us-west-2.amazonaws.com/bucket/a/b?signature=s', 's3://bucket/a/b'],
  ['http://s3-us-west-2.amazonaws.com/bucket/100%', 's3://bucket/100%'],
])('knows where %s is stored [API-480]', async (directUrl, uri) => {
  const events: ClientEvent[] = [];
  await using kit = await startRunWithFiles({}, { onEvent: (event) => events.push(event) });
  kit.answer('ListRunFiles', () => fileList({ directUrl }));

  expect((await kit.run.file('a.txt')).pathUri).toBe(uri);
  expect(events.filter(({ type }) => type === 'warning')).toEqual([]);
});

it.each([
  ['https://storage.googleapis.com/bucket/x', 'a.txt is not stored in S3, so it has no pathUri.'],
  ['https://s3.amazonaws.com.evil.test/bucket/x', 'a.txt is not stored in S3, so it has no pathUri.'],
  ['https://bucket.s3.amazonaws.com/', 'a.txt is not stored in S3, so it has no pathUri.'],
  ['ftp://bucket.s3.amazonaws.com/x', 'a.txt is not stored in S3, so it has no pathUri.'],
  ['no address', 'a.txt is not stored in S3, so it has no pathUri.'],
  [null, 'a.txt has no direct address, so it has no pathUri.'],
])('warns that it cannot tell where %s is stored [API-480]', async (directUrl, message) => {
  const events: ClientEvent[] = [];
  await using kit = await startRunWithFiles({}, { onEvent: (event) => events.push(event) });
  kit.answer('ListRunFiles', () => fileList({ directUrl }));

  expect((await kit.run.file('a.txt')).pathUri).toBe('');
  expect(events.at(-1)).toEqual({ type: 'warning', message });
});

it('gives the original address of a reference [API-481]', async () => {
  await using kit = await startRunWithFiles();
  kit.answer('ListRunFiles', () => fileList({ url: 'gs://bucket/x', directUrl: 'gs://bucket/x' }));

  expect((await kit.run.file('a.txt')).pathUri).toBe('gs://bucket/x');
});

it('reads the content in every form [API-491]', async () => {
  await using kit = await startRunWithFiles({ 'a.json': '{"loss":NaN,"ü":12345678901234567890}', 'empty.txt': '' });
  const file = await kit.run.file('a.json');

  expect(await file.json()).toEqual({ loss: Number.NaN, ü: 12345678901234567890n });
  expect(await file.text()).toBe('{"loss":NaN,"ü":12345678901234567890}');
  expect((await file.arrayBuffer()).byteLength).toBe(38);
  expect(await new Response(file.stream()).text()).toBe(await file.text());
  expect(await (await kit.run.file('empty.txt')).text()).toBe('');
});

it('sends nothing before its stream is read [API-491]', async () => {
  await using kit = await startRunWithFiles({ 'a.txt': 'content' });
  const file = await kit.run.file('a.txt');

  const stream = file.stream();
  const before = kit.fetched.length;
  await stream.cancel();

  expect([before, kit.fetched.length]).toEqual([0, 0]);
  expect(await new Response(file.stream()).text()).toBe('content');
});

it('rejects a content that is no JSON [API-491]', async () => {
  await using kit = await startRunWithFiles({ 'a.txt': '{' });

  await expect((await kit.run.file('a.txt')).json()).rejects.toThrow('a.txt is not valid JSON.');
});

it.each([null, 'https://files.test/gone'])('rejects when there is no content at %s [API-491]', async (url) => {
  await using kit = await startRunWithFiles();
  kit.answer('ListRunFiles', () => fileList({ url, directUrl: null }));
  kit.answerUrl(() => new Response('', { status: 404 }));

  await expect((await kit.run.file('a.txt')).text()).rejects.toThrow(NotFoundError);
});

/** Answers one address with a content, and everything else with a status. */
function serveOnly(kit: TestApi, url: string, status: number): void {
  kit.answerUrl((request) => (request.url === url ? new Response('content') : new Response('', { status })));
}

it.each([403, 400])('asks for a fresh address once when the known one has expired with status %i', async (status) => {
  await using kit = await startRunWithFiles();
  const addresses = ['https://store.test/old', 'https://store.test/new'];
  kit.answer('ListRunFiles', () => fileList({ url: addresses.shift() ?? 'https://store.test/other', md5 }));
  serveOnly(kit, 'https://store.test/new', status);
  const file = await kit.run.file('a.txt');

  expect(await file.text()).toBe('content');
  expect(kit.fetched.map(({ url }) => url)).toEqual(['https://store.test/old', 'https://store.test/new']);
});

it('takes a second refusal for an answer', async () => {
  await using kit = await startRunWithFiles();
  kit.answer('ListRunFiles', () => fileList({}));
  kit.answerUrl(() => new Response('', { status: 403 }));
  const file = await kit.run.file('a.txt');

  await expect(file.text()).rejects.toThrow(PermissionError);
  await expect(new Response(file.stream()).text()).rejects.toThrow();
  expect(kit.fetched).toHaveLength(4);
});

it('reads a file that was replaced since it was listed [API-490]', async () => {
  await using kit = await startRunWithFiles({ 'a.txt': 'old' });
  const file = await kit.run.file('a.txt');
  await kit.run.uploadFile({ name: 'a.txt', body: new Blob(['content']) });

  expect(await file.text()).toBe('content');
});

it.each([
  ['base64', md5],
  ['hexadecimal digits', '9a0364b9e99bb480dd25e1f0284c8555'],
])('verifies the content with an MD5 in %s [API-490]', async (_form, known) => {
  await using kit = await startRunWithFiles();
  kit.answer('ListRunFiles', () => fileList({ md5: known }));
  const bodies = ['content', 'damaged', 'damaged', 'damaged'];
  kit.answerUrl(() => new Response(bodies.shift()));
  const file = await kit.run.file('a.txt');

  expect(await file.text()).toBe('content');
  await expect(file.text()).rejects.toThrow(UnexpectedResponseError);
  await expect(new Response(file.stream()).text()).rejects.toThrow(
    'The content of "a.txt" does not have the MD5 that the server names.',
  );
});

it.each([
  ['is none', 'abc-3', {}],
  ['is of something that was compressed', md5, { 'content-encoding': 'identity' }],
])('does not verify with an MD5 that %s', async (_reason, known, headers) => {
  await using kit = await startRunWithFiles();
  kit.answer('ListRunFiles', () => fileList({ md5: known }));
  kit.answerUrl(() => new Response('other', { headers }));

  expect(await (await kit.run.file('a.txt')).text()).toBe('other');
});

it('takes the direct address where redirects cannot be followed with credentials', async () => {
  await using kit = await startRunWithFiles();
  kit.answer('ListRunFiles', () => fileList({ url: 'http://127.0.0.1:8080/files/a.txt' }));
  kit.answerUrl(({ url }) =>
    url.startsWith('https://store.test/')
      ? new Response('content')
      : Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' }),
  );

  expect(await (await kit.run.file('a.txt')).text()).toBe('content');
  expect(kit.fetched.map(({ headers }) => headers.has('authorization'))).toEqual([true, false]);
});

it('repeats a reading that fails, and ends at once with the reason of the caller [API-489]', async () => {
  await using kit = await startRunWithFiles({ 'a.txt': 'content' });
  const file = await kit.run.file('a.txt');
  const failures = [503, 502];
  kit.answerUrl(() => {
    const status = failures.shift();
    return status === undefined ? undefined : new Response('', { status });
  });

  expect(await file.text()).toBe('content');
  expect(kit.fetched).toHaveLength(3);
  const reason = new Error('enough');
  await expect(file.text({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

it('rejects when the connection breaks for good', async () => {
  const events: ClientEvent[] = [];
  await using kit = await startRunWithFiles({}, { maxRetries: 0, onEvent: (event) => events.push(event) });
  kit.answer('ListRunFiles', () => fileList({}));
  kit.answerUrl(() => new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) })));

  await expect((await kit.run.file('a.txt')).text()).rejects.toThrow(ConnectionError);
});
