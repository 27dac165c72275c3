import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import {
  type AnnouncedFile,
  announce,
  announceFiles,
  announceManifest,
  anonymous,
  commit,
  hexMd5,
  logVersion,
  md5,
  put,
  toManifest,
} from '../testing/artifact-writer.js';
import { countContents } from '../testing/stored-contents.js';
import { openTestServer, type TestServer } from '../testing/test-server.js';
import { watchThreads } from '../testing/thread-watch.js';

const complete = `mutation($artifact:ID!,$upload:String!,$path:String!,$parts:[UploadPartsInput!]!){
  completeMultipartUploadArtifact(input:{completeMultipartAction:Complete,artifactID:$artifact,uploadID:$upload,
    storagePath:$path,completedParts:$parts}){digest}}`;
const refresh = `mutation($artifact:ID!,$upload:String!,$path:String!,$parts:[UploadPartsInput!]!){
  refreshMultipartUploadUrls(input:{artifactID:$artifact,uploadID:$upload,storagePath:$path,uploadPartsInput:$parts}){
    uploadUrlParts{partNumber uploadUrl}}}`;

const parts = ['first part, ', 'second part, ', 'last'];
const whole = parts.join('');
const given = parts.map((part, index) => ({ partNumber: index + 1, hexMD5: hexMd5(part) }));

async function announceParts(test: TestServer): Promise<{ id: string; file: AnnouncedFile; variables: object }> {
  const { id } = await announce(test, { 'big.bin': whole });
  const [file] = await announceFiles(test, id, [{ name: 'big.bin', md5: md5(whole), uploadPartsInput: given }]);
  if (file === undefined) {
    throw new Error('No file was announced.');
  }
  const upload = file.uploadMultipartUrls?.uploadID ?? '';
  return { id, file, variables: { artifact: id, upload, path: file.storagePath, parts: given } };
}

function partUrls(file: AnnouncedFile): string[] {
  return file.uploadMultipartUrls?.uploadUrlParts.map(({ uploadUrl }) => uploadUrl) ?? [];
}

async function messageOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'taken',
    (error: Error) => error.message,
  );
}

it('takes content without credentials, and answers with its ETag', async () => {
  await using test = openTestServer();
  const { id } = await announce(test, { a: 'alpha' });
  const [file] = await announceFiles(test, id, [{ name: 'a', md5: md5('alpha') }]);
  const send = async (body: string, headers: Record<string, string> = {}) => {
    const response = await anonymous(test, file?.uploadUrl, { method: 'PUT', body, headers });
    return [response.status, response.headers.get('etag')];
  };

  expect(await send('other')).toEqual([400, null]);
  expect(await send('alpha', { 'content-md5': md5('other') })).toEqual([400, null]);
  expect(await send('alpha', { 'content-length': '4' })).toEqual([400, null]);
  expect(await send('alpha', { 'content-md5': md5('alpha'), 'content-length': '5' })).toEqual([
    200,
    `"${hexMd5('alpha')}"`,
  ]);
  expect(await send('alpha')).toEqual([200, `"${hexMd5('alpha')}"`]);
});

it('refuses addresses that are unsigned, expired, or of something else', async () => {
  const clock = { now: Date.UTC(2026, 0, 1) };
  await using test = openTestServer({ now: () => clock.now });
  const { id } = await announce(test, { a: 'alpha' });
  const [file] = await announceFiles(test, id, [{ name: 'a', md5: md5('alpha') }]);
  const { uploadUrl } = await announceManifest(test, id);
  const url = file?.uploadUrl ?? '';
  const statusOf = async (target: string) => (await anonymous(test, target, { method: 'PUT', body: 'alpha' })).status;

  const statuses = [
    await statusOf(url.replace(/\?.*/, '')),
    await statusOf(url.replace('/artifact-uploads/1', '/artifact-uploads/2')),
    await statusOf(uploadUrl.replace('/artifact-manifests/1', '/artifact-manifests/2')),
    (await test.send('PUT', '/artifact-uploads/1', 'alpha')).status,
  ];
  clock.now += 25 * 60 * 60 * 1000;

  expect(statuses).toEqual([403, 403, 403, 403]);
  expect(await statusOf(url)).toBe(403);
});

it('refuses content that is larger than the limit, announced or not', async () => {
  await using test = openTestServer({ maxFileBytes: 4 });
  const { id } = await announce(test, { a: 'alpha', b: 'beta' });
  const files = await announceFiles(test, id, [
    { name: 'a', md5: md5('alpha') },
    { name: 'b', md5: md5('beta') },
  ]);
  const statusOf = async (index: number, init: RequestInit) =>
    (await anonymous(test, files[index]?.uploadUrl, { method: 'PUT', ...init })).status;
  const stream = new Blob(['alpha']).stream();

  expect(await statusOf(0, { body: 'alpha', headers: { 'content-length': '5' } })).toBe(413);
  expect(await statusOf(0, { body: stream, duplex: 'half' } as RequestInit)).toBe(413);
  expect(await statusOf(1, { body: 'beta' })).toBe(200);
});

it('takes a file in parts and puts them together', async () => {
  await using test = openTestServer();
  const { id, file, variables } = await announceParts(test);
  const urls = partUrls(file);
  const answers = await Promise.all(urls.map((url, index) => put(test, url, parts[index] ?? '')));
  const etags = answers.map(({ headers }) => headers.get('etag'));
  const fromEtags = etags.map((etag, index) => ({ partNumber: index + 1, hexMD5: etag }));

  const [completed, meanwhile] = await Promise.all([
    test.query(complete, { ...variables, parts: fromEtags }),
    test.query(complete, variables),
  ]);
  const repeated = await test.query(complete, variables);
  await put(test, (await announceManifest(test, id)).uploadUrl, toManifest({ 'big.bin': whole }));
  await commit(test, id);
  const stored = await test.send('GET', `/artifactsV2/default/local/${id}/${hexMd5(whole)}`);

  expect(etags).toEqual(parts.map((part) => `"${hexMd5(part)}"`));
  expect(completed).toEqual({ completeMultipartUploadArtifact: { digest: md5(whole) } });
  expect([meanwhile, repeated]).toEqual([completed, completed]);
  expect(await stored.text()).toBe(whole);
});

it('refuses to put parts together that are missing, wrong, or not the file', async () => {
  await using test = openTestServer();
  const { file, variables } = await announceParts(test);
  const [one = '', two = ''] = partUrls(file);
  const wrong = await anonymous(test, one, { method: 'PUT', body: 'wrong' });
  await put(test, one, parts[0] ?? '');
  const other = given.map((part) => (part.partNumber === 2 ? { ...part, hexMD5: hexMd5('other') } : part));
  const refusal = (changed: object) => messageOf(test.query(complete, { ...variables, ...changed }));

  expect(wrong.status).toBe(400);
  expect((await anonymous(test, two.replace(/\/2\?/, '/9?'), { method: 'PUT', body: 'x' })).status).toBe(403);
  expect({
    missing: await refusal({}),
    wrong: await refusal({ parts: other }),
    few: await refusal({ parts: given.slice(0, 1) }),
    text: await refusal({ parts: [{ partNumber: 1, hexMD5: '"etag-3"' }] }),
    path: await refusal({ path: 'wandb_artifacts/1/1/0' }),
    upload: await refusal({ upload: 'absent' }),
  }).toEqual({
    missing: 'Part 2 was not uploaded.',
    wrong: 'Part 2 has not the digest that was announced.',
    few: 'The upload has 3 parts, not 1.',
    text: 'The digest of a part is a hexadecimal MD5.',
    path: 'The storage path is not that of the upload.',
    upload: 'The upload does not exist.',
  });
});

it('refuses parts that are not the announced file together', async () => {
  await using test = openTestServer();
  const { id } = await announce(test, { 'big.bin': 'something else' });
  const specs = [{ name: 'big.bin', md5: md5('something else'), uploadPartsInput: given }];
  const [file] = await announceFiles(test, id, specs);
  const upload = file?.uploadMultipartUrls?.uploadID;
  for (const [index, { uploadUrl }] of (file?.uploadMultipartUrls?.uploadUrlParts ?? []).entries()) {
    await put(test, uploadUrl, parts[index] ?? '');
  }

  const variables = { artifact: id, upload, path: file?.storagePath, parts: given };

  expect(await messageOf(test.query(complete, variables))).toBe(
    'The content that arrived has not the MD5 that was announced.',
  );
});

it('tells again where to upload parts', async () => {
  const clock = { now: Date.UTC(2026, 0, 1) };
  await using test = openTestServer({ now: () => clock.now });
  const { file, variables } = await announceParts(test);
  const [first = ''] = partUrls(file);
  clock.now += 25 * 60 * 60 * 1000;

  const fresh = (await test.query(refresh, { ...variables, parts: given.slice(0, 1) })) as {
    refreshMultipartUploadUrls: { uploadUrlParts: { partNumber: number; uploadUrl: string }[] };
  };
  const [part] = fresh.refreshMultipartUploadUrls.uploadUrlParts;
  const unknown = [{ partNumber: 4, hexMD5: hexMd5('x') }];

  expect((await anonymous(test, first, { method: 'PUT', body: parts[0] ?? '' })).status).toBe(403);
  expect(part?.partNumber).toBe(1);
  expect((await anonymous(test, part?.uploadUrl, { method: 'PUT', body: parts[0] ?? '' })).status).toBe(200);
  expect(await messageOf(test.query(refresh, { ...variables, parts: unknown }))).toBe('The upload has no part 4.');
});

it('keeps one blob a content, and none of what was refused or replaced', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'artifact-uploads-'));
  try {
    await using test = openTestServer({ dataDir });
    const blobs = () => countContents(dataDir);
    const { file, variables, id } = await announceParts(test);
    for (const [index, url] of partUrls(file).entries()) {
      await put(test, url, parts[index] ?? '');
      await put(test, url, parts[index] ?? '');
      await anonymous(test, url, { method: 'PUT', body: 'wrong' });
    }
    const inParts = await blobs();
    await test.query(complete, variables);
    const together = await blobs();
    await put(test, file.uploadUrl ?? '', whole);
    const { uploadUrl } = await announceManifest(test, id);
    await put(test, uploadUrl, toManifest({}));
    await put(test, uploadUrl, toManifest({ 'big.bin': whole }));
    await commit(test, id);
    const committed = await blobs();
    await logVersion(test, { files: { copy: whole } });

    expect([inParts, together, committed, await blobs()]).toEqual([3, 1, 2, 3]);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});

it('keeps the content of a manifest when the one before it cannot be removed now', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'artifact-uploads-'));
  try {
    await using test = openTestServer({ dataDir });
    using warning = vi.spyOn(process, 'emitWarning').mockReturnValue();
    const large = 'x'.repeat(100_000);
    const { id } = await announce(test, {});
    const { uploadUrl } = await announceManifest(test, id);
    await put(test, uploadUrl, `${large}1`);
    const blobs = join(dataDir, 'blobs');
    const entries = await readdir(blobs, { recursive: true, withFileTypes: true });
    const [before] = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    await rm(before ?? '');
    await mkdir(before ?? '');

    await put(test, uploadUrl, `${large}2`);

    await rm(before ?? '', { recursive: true });
    expect(await countContents(dataDir)).toBe(1);
    expect(warning).toHaveBeenCalledWith(expect.stringContaining('are not removed yet'));
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});

it('takes nothing for a version that is committed', async () => {
  await using test = openTestServer();
  const { id } = await announce(test, {});
  const { uploadUrl } = await announceManifest(test, id);
  const [file] = await announceFiles(test, id, [{ name: 'a', md5: md5('a') }]);
  await put(test, uploadUrl, toManifest({}));
  await commit(test, id);

  expect((await anonymous(test, uploadUrl, { method: 'PUT', body: toManifest({}) })).status).toBe(403);
  for (const headers of [{}, { 'content-length': '1' }]) {
    expect((await anonymous(test, file?.uploadUrl, { method: 'PUT', body: 'a', headers })).status).toBe(404);
  }
});

it.each([100, 100_000])('takes %i bytes that come over the network without their size', async (sizeBytes) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'artifact-uploads-'));
  try {
    for (const place of [dataDir, ':memory:']) {
      await using test = openTestServer({ dataDir: place });
      const { url } = await test.server.listen();
      const content = new Uint8Array(sizeBytes).map((_, index) => index % 251);
      const { id } = await announce(test, { a: { digest: md5(content), size: sizeBytes } });
      const [file] = await announceFiles(test, id, [{ name: 'a', md5: md5(content) }]);
      const { pathname, search } = new URL(file?.uploadUrl ?? '');

      const body = new Blob([content]).stream();
      const answer = await fetch(`${url}${pathname}${search}`, { method: 'PUT', body, duplex: 'half' } as RequestInit);

      expect([answer.status, answer.headers.get('etag')]).toEqual([200, `"${hexMd5(content)}"`]);
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});

it('has neither file nor thread of an upload that breaks off when it is closed', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'artifact-uploads-'));
  using threads = watchThreads();
  try {
    await using test = openTestServer({ dataDir });
    const { url } = await test.server.listen();
    const { id } = await announce(test, { a: 'alpha' });
    const [file] = await announceFiles(test, id, [{ name: 'a', md5: md5('alpha') }]);
    const { pathname, search } = new URL(file?.uploadUrl ?? '');
    const headers = { 'content-length': 100_000_000 };
    const upload = request(`${url}${pathname}${search}`, { method: 'PUT', headers });
    upload.on('error', () => undefined);
    const hasBegun = once(process, 'worker');
    upload.write(Buffer.alloc(5_000_000));
    await hasBegun;

    upload.destroy();
    await test.server.close();

    expect(threads).toMatchObject({ started: 1, ended: 1 });
    expect(await countContents(dataDir)).toBe(0);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
