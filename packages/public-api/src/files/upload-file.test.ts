import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import {
  type ClientEvent,
  NotFoundError,
  ServerError,
  UnexpectedResponseError,
  type UploadBody,
  ValidationError,
} from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { fileList, startRunWithFiles } from '../testing/run-with-files.js';
import { data, type TestApi } from '../testing/test-api.js';
import { File } from './file.js';

const uploadNames = ['CreateRunFiles', 'MarkRunFilesUploaded', 'ListRunFiles'];

async function makeFiles(contents: Readonly<Record<string, string>>) {
  const folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-upload-'));
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(join(folder.path, name, '..'), { recursive: true });
    await writeFile(join(folder.path, name), content);
  }
  return folder;
}

/** Answers `CreateRunFiles` with an address and headers, and takes every upload. */
function answerUpload(kit: TestApi, uploadUrl: string | null, uploadHeaders: readonly string[] = []): void {
  kit.answer('CreateRunFiles', ({ files }) =>
    data({
      createRunFiles: { runID: 'r', uploadHeaders, files: (files as string[]).map((name) => ({ name, uploadUrl })) },
    }),
  );
  kit.answer('ListRunFiles', ({ names }) => fileList({ name: (names as string[])[0] }));
  kit.answer('MarkRunFilesUploaded', () => data({ markRunFilesUploaded: { success: true } }));
  kit.answerUrl(() => new Response(''));
}

it('uploads a local file and gives what the server says of it [API-374, API-382]', async () => {
  await using folder = await makeFiles({ 'out/model.bin': 'weights' });
  await using kit = await startRunWithFiles();

  const file = await kit.run.uploadFile(join(folder.path, 'out/model.bin'), { root: folder.path });

  expect(file).toBeInstanceOf(File);
  expect([file.name, file.size, await file.text()]).toEqual(['out/model.bin', 7, 'weights']);
  expect(kit.takeNames().filter((name) => name !== 'GetServerFeatures')).toEqual(uploadNames);
  expect(kit.fetched[0]).toMatchObject({ method: 'PUT' });
});

it('asks what the server can do once, and notes the upload only where it wants to know [API-382]', async () => {
  const events: ClientEvent[] = [];
  await using kit = await startRunWithFiles({}, { onEvent: (event) => events.push(event) });
  kit.answer('GetServerFeatures', () => data({ serverInfo: { features: [] } }));
  const source = { name: 'a.txt', body: new Blob(['a']) };

  await kit.run.uploadFile(source);
  await kit.run.uploadFile(source);

  expect(kit.takeNames()).toEqual([
    'CreateRunFiles',
    'GetServerFeatures',
    'ListRunFiles',
    'CreateRunFiles',
    'ListRunFiles',
  ]);
  expect(events.filter((event) => event.type === 'transfer').map(({ direction }) => direction)).toEqual([
    'upload',
    'upload',
  ]);
});

it('names the run itself, whatever the environment says [API-383]', async () => {
  await using kit = await startRunWithFiles({}, { environment: { WANDB_ENTITY: 'other', WANDB_PROJECT: 'other' } });

  await kit.run.uploadFile({ name: 'a.txt', body: new Blob([]) });

  const run = { entity: kit.server.entity, project: 'vision', run: 'abc' };
  expect(kit.sent[0]).toEqual({ name: 'CreateRunFiles', variables: { ...run, files: ['a.txt'] } });
});

it.each([
  ['deep/er/x.txt', '.', 'deep/er/x.txt'],
  ['deep/er/x.txt', 'deep', 'er/x.txt'],
  ['deep/er/x.txt', 'deep/er', 'x.txt'],
  ['./deep/../deep/er/x.txt', 'deep/', 'er/x.txt'],
  ['..odd.txt', '.', '..odd.txt'],
])('names %s below the root %s as %s [API-375]', async (path, root, name) => {
  await using folder = await makeFiles({ 'deep/er/x.txt': 'x', '..odd.txt': 'x' });
  await using kit = await startRunWithFiles();

  const file = await kit.run.uploadFile(join(folder.path, path), { root: join(folder.path, root) });

  expect(file.name).toBe(name);
});

it('takes paths and root from the working directory [API-375]', async () => {
  await using folder = await makeFiles({ 'x.txt': 'x' });
  await using kit = await startRunWithFiles();
  const path = relative(process.cwd(), folder.path);

  expect((await kit.run.uploadFile(join(path, 'x.txt'), { root: path })).name).toBe('x.txt');
});

it.each([
  ['x.txt', 'deep/er', '__/__/x.txt'],
  ['other/x.txt', 'deep', '__/other/x.txt'],
])('leaves the root without leaving the run: %s below %s is %s [API-376]', async (path, root, name) => {
  await using folder = await makeFiles({ 'x.txt': 'x', 'other/x.txt': 'x', 'deep/er/y.txt': 'y' });
  await using kit = await startRunWithFiles();

  const file = await kit.run.uploadFile(join(folder.path, path), { root: join(folder.path, root) });

  expect(file.name).toBe(name);
});

it.each([
  ['/uploads/a%20b?x=1', 'http://127.0.0.1:8080/uploads/a%20b?x=1', true],
  ['http://127.0.0.1:8080/uploads/a', 'http://127.0.0.1:8080/uploads/a', false],
  ['https://store.test/a?signature=s', 'https://store.test/a?signature=s', false],
])('uploads to %s with credentials: only a path gets them [API-377]', async (address, url, isAuthenticated) => {
  await using kit = await startRunWithFiles();
  answerUpload(kit, address);

  await kit.run.uploadFile({ name: 'a b', body: new Blob(['x']) });

  expect(kit.fetched.map((request) => [request.url, request.headers.has('authorization')])).toEqual([
    [url, isAuthenticated],
  ]);
});

it('keeps the path prefix of the base URL before the address of an upload [API-377]', async () => {
  await using kit = await startRunWithFiles();
  answerUpload(kit, '/uploads/a');
  const api = kit.api.client.with({ baseUrl: 'http://127.0.0.1:8080/wandb', apiKey: kit.server.apiKey });

  await api.fetchUrl('/uploads/a', { method: 'PUT', body: new Blob([]), credentials: 'relative' });

  expect(kit.fetched.map(({ url }) => url)).toEqual(['http://127.0.0.1:8080/wandb/uploads/a']);
});

it('sends the headers that the server names, split at their first colon [API-378]', async () => {
  await using kit = await startRunWithFiles();
  answerUpload(kit, 'https://store.test/a', ['x-ms-blob-type:BlockBlob', 'x-amz-meta-when: 12:30:00 ', 'x-empty:']);

  await kit.run.uploadFile({ name: 'a', body: new Blob(['x']) });

  const { headers } = kit.fetched[0] ?? { headers: new Headers() };
  expect(['x-ms-blob-type', 'x-amz-meta-when', 'x-empty'].map((name) => headers.get(name))).toEqual([
    'BlockBlob',
    '12:30:00',
    '',
  ]);
});

it.each(['no-colon', ':value'])('rejects the upload header %j [API-378]', async (header) => {
  await using kit = await startRunWithFiles();
  answerUpload(kit, 'https://store.test/a', [header]);

  await expect(kit.run.uploadFile({ name: 'a', body: new Blob([]) })).rejects.toThrow(UnexpectedResponseError);
  expect(kit.fetched).toEqual([]);
});

it.each([408, 409, 429, 500, 503])(
  'repeats an upload after status %i with the whole content [API-379]',
  async (status) => {
    await using folder = await makeFiles({ 'x.bin': 'x'.repeat(200_000) });
    await using kit = await startRunWithFiles();
    const received: number[] = [];
    kit.answerUrl(async (request) => {
      if (request.method !== 'PUT') return undefined;
      received.push((await request.clone().arrayBuffer()).byteLength);
      return received.length === 1 ? new Response('', { status }) : undefined;
    });

    const file = await kit.run.uploadFile(join(folder.path, 'x.bin'), { root: folder.path });

    expect([received, file.size]).toEqual([[200_000, 200_000], 200_000]);
  },
);

it.each<[string, () => UploadBody]>([
  ['a Blob', () => new Blob(['content'])],
  ['bytes', () => new TextEncoder().encode('content')],
  ['a stream', () => new Blob(['content']).stream()],
])('uploads %s under a name [API-374]', async (_kind, body) => {
  await using kit = await startRunWithFiles();

  const file = await kit.run.uploadFile({ name: './deep/ü.txt', body: body() });

  expect([file.name, await file.text()]).toEqual(['deep/ü.txt', 'content']);
});

it('does not repeat the upload of a stream', async () => {
  await using kit = await startRunWithFiles();
  kit.answerUrl(() => new Response('', { status: 503 }));

  await expect(kit.run.uploadFile({ name: 'a', body: new Blob(['x']).stream() })).rejects.toThrow(ServerError);
  expect(kit.fetched).toHaveLength(1);
});

it.each(['empty.txt', 'blob'])('uploads an empty content: %s [API-380]', async (name) => {
  await using folder = await makeFiles({ 'empty.txt': '' });
  await using kit = await startRunWithFiles();
  const source = name === 'blob' ? { name, body: new Blob([]) } : join(folder.path, name);

  const file = await kit.run.uploadFile(source, name === 'blob' ? {} : { root: folder.path });

  expect([file.name, file.size, file.md5, await file.text()]).toEqual([name, 0, '1B2M2Y8AsgTpgAmY7PhCfg==', '']);
});

it('rejects a missing local file, and a folder, before any request [API-381]', async () => {
  await using folder = await makeFiles({ 'a/b.txt': 'b' });
  await using kit = await startRunWithFiles();

  await expect(kit.run.uploadFile(join(folder.path, 'nothing'))).rejects.toThrow(
    `There is no file ${join(folder.path, 'nothing')}.`,
  );
  await expect(kit.run.uploadFile(join(folder.path, 'a/b.txt/c'))).rejects.toThrow(ValidationError);
  await expect(kit.run.uploadFile(join(folder.path, 'a'))).rejects.toThrow(`${join(folder.path, 'a')} is not a file.`);
  expect(kit.takeNames()).toEqual([]);
});

it.each(['', '/etc/passwd', '../x', 'a/../x', 'a//b', 'a\\b', 'a\0b', 'a/'])(
  'refuses the name %j before any request',
  async (name) => {
    await using kit = await startRunWithFiles();

    await expect(kit.run.uploadFile({ name, body: new Blob([]) })).rejects.toThrow(ValidationError);
    expect(kit.takeNames()).toEqual([]);
  },
);

it('refuses a root for a content with a name, and a content that is none', async () => {
  await using kit = await startRunWithFiles();

  await expect(kit.run.uploadFile({ name: 'a', body: new Blob([]) }, { root: '.' })).rejects.toThrow(ValidationError);
  await expect(kit.run.uploadFile({ name: 'a', body: 'text' as unknown as Blob })).rejects.toThrow(
    new ValidationError(
      'The content to upload must be a Blob, a Uint8Array or a ReadableStream of bytes. Pass a text as new Blob([text]).',
    ),
  );
  expect(kit.takeNames()).toEqual([]);
});

it.each([
  ['no run', { runID: '', uploadHeaders: [], files: [{ name: 'a', uploadUrl: 'https://store.test/a' }] }],
  ['no address', { runID: 'r', uploadHeaders: [], files: [{ name: 'a', uploadUrl: null }] }],
  ['another file', { runID: 'r', uploadHeaders: [], files: [{ name: 'b', uploadUrl: 'https://store.test/b' }] }],
  ['nothing', null],
])('rejects when the server answers with %s', async (_what, createRunFiles) => {
  await using kit = await startRunWithFiles();
  kit.answer('CreateRunFiles', () => data({ createRunFiles }));

  await expect(kit.run.uploadFile({ name: 'a', body: new Blob([]) })).rejects.toThrow(
    'The server does not say where to upload "a".',
  );
});

it('rejects for a run that does not exist any more', async () => {
  await using kit = await startRunWithFiles();
  await kit.run.delete();

  await expect(kit.run.uploadFile({ name: 'a', body: new Blob([]) })).rejects.toThrow(NotFoundError);
});

it('ends an upload at once with the reason of the caller', async () => {
  await using kit = await startRunWithFiles();
  const controller = new AbortController();
  const reason = new Error('enough');
  kit.answerUrl(() => {
    controller.abort(reason);
    return new Promise(() => undefined);
  });

  const uploading = kit.run.uploadFile({ name: 'a', body: new Blob(['x']) }, { signal: controller.signal });

  await expect(uploading).rejects.toBe(reason);
});
