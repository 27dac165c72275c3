import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { countContents } from '../testing/stored-contents.js';
import { basic, openTestServer, type TestServer } from '../testing/test-server.js';

interface Listed {
  readonly name: string;
  readonly directUrl: string;
  readonly uploadUrl: string;
  readonly [field: string]: unknown;
}

const create = `mutation($files:[String!]!){createRunFiles(input:{entityName:"local",projectName:"p",runName:"r",files:$files}){
  runID uploadHeaders files{name uploadUrl}}}`;
const list = `query($names:[String],$pattern:String,$first:Int,$after:String){project(name:"p"){run(name:"r"){fileCount
  files(names:$names,pattern:$pattern,first:$first,after:$after){totalCount edges{cursor node{id name displayName sizeBytes md5
    mimetype updatedAt url up: url(upload:true) directUrl uploadUrl uploadHeaders}} pageInfo{endCursor hasNextPage}}}}}`;

interface FileList {
  readonly fileCount: number;
  readonly totalCount: number;
  readonly files: readonly Listed[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

async function listFiles(test: TestServer, variables: object = {}): Promise<FileList> {
  const data = (await test.query(list, variables)) as {
    project: { run: { fileCount: number; files: { edges: { node: Listed }[] } & Omit<FileList, 'files'> } };
  };
  const { fileCount, files } = data.project.run;
  return { ...files, fileCount, files: files.edges.map(({ node }) => node) };
}

async function announce(test: TestServer, ...files: string[]): Promise<readonly { name: string; uploadUrl: string }[]> {
  const data = (await test.query(create, { files })) as {
    createRunFiles: { files: { name: string; uploadUrl: string }[] };
  };
  return data.createRunFiles.files;
}

/** Sends a request as clients do to signed addresses: without credentials. */
function anonymous(test: TestServer, url: string, init: RequestInit = {}): Promise<Response> {
  return test.server.fetch(new Request(url, init));
}

function open(dataDir = ':memory:'): TestServer {
  const test = openTestServer({ dataDir, now: () => Date.UTC(2026, 0, 31) });
  test.server.seed({ users: [{ username: 'eve', apiKey: 'e'.repeat(40) }], runs: [{ project: 'p', name: 'r' }] });
  return test;
}

it('refuses a file that is larger than the limit, announced or not', async () => {
  await using test = openTestServer({ maxFileBytes: 4 });
  test.server.seed({ runs: [{ project: 'p', name: 'r' }] });
  const [file] = await announce(test, 'a.txt');
  const statusOf = async (init: RequestInit) =>
    (await anonymous(test, file?.uploadUrl ?? '', { method: 'PUT', ...init })).status;

  expect(await statusOf({ body: 'alpha', headers: { 'content-length': '5' } })).toBe(413);
  expect(await statusOf({ body: new Blob(['alpha']).stream(), duplex: 'half' } as RequestInit)).toBe(413);
  expect(await statusOf({ body: 'beta' })).toBe(200);
});

it('uploads files to the announced addresses and lists them by name', async () => {
  await using test = open();
  const names = ['media/table/ü x.table.json', 'config.yaml', 'empty.bin'];

  const announced = await announce(test, ...names);
  const before = await listFiles(test);
  const [table, config, empty] = announced;
  const statuses = [
    (await anonymous(test, table?.uploadUrl ?? '', { method: 'PUT', body: '{"a":1}' })).status,
    (await anonymous(test, config?.uploadUrl ?? '', { method: 'PUT', body: 'lr: 1' })).status,
    (await anonymous(test, empty?.uploadUrl ?? '', { method: 'PUT', body: '' })).status,
  ];
  const after = await listFiles(test);

  expect(announced.map(({ name }) => name)).toEqual(names);
  expect(before.files.map(({ sizeBytes, md5, updatedAt }) => [sizeBytes, md5, updatedAt])).toEqual(
    Array(3).fill([0, null, null]),
  );
  expect(statuses).toEqual([200, 200, 200]);
  expect([after.fileCount, after.totalCount]).toEqual([3, 3]);
  expect(after.files.map(({ name }) => name)).toEqual(['config.yaml', 'empty.bin', 'media/table/ü x.table.json']);
  expect(after.files[2]).toEqual({
    id: expect.any(String),
    name: 'media/table/ü x.table.json',
    displayName: 'ü x.table.json',
    sizeBytes: 7,
    md5: createHash('md5').update('{"a":1}').digest('base64'),
    mimetype: 'application/json',
    updatedAt: '2026-01-31T00:00:00Z',
    url: after.files[2]?.directUrl,
    up: after.files[2]?.uploadUrl,
    directUrl: expect.stringContaining(
      'http://wandb.test/files/local/p/r/media/table/%C3%BC%20x.table.json?action=read',
    ),
    uploadUrl: expect.stringContaining('action=write'),
    uploadHeaders: [],
  });
});

it('gives content back without credentials, whole and in parts', async () => {
  await using test = open();
  const [file] = await announce(test, 'x.txt');
  await anonymous(test, file?.uploadUrl ?? '', { method: 'PUT', body: '0123456789' });
  const url = (await listFiles(test)).files[0]?.directUrl ?? '';
  const part = async (range: string) => {
    const response = await anonymous(test, url, { headers: { range } });
    return [response.status, response.headers.get('content-range'), await response.text()];
  };

  const whole = await anonymous(test, url);
  const head = await anonymous(test, url, { method: 'HEAD' });

  expect(Object.fromEntries(whole.headers)).toMatchObject({
    'accept-ranges': 'bytes',
    'content-length': '10',
    'content-type': expect.stringContaining('text/plain'),
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    etag: `"${createHash('md5').update('0123456789').digest('hex')}"`,
  });
  expect(await whole.text()).toBe('0123456789');
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
  expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
  expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
  expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789']);
  expect(await part('bytes=5-99')).toEqual([206, 'bytes 5-9/10', '56789']);
  expect((await part('bytes=10-'))[0]).toBe(416);
  expect(await part('lines=1-2')).toEqual([200, null, '0123456789']);
});

it('lets members in without a signature, and nobody else', async () => {
  await using test = open();
  const [file] = await announce(test, 'x.txt');
  await anonymous(test, file?.uploadUrl ?? '', { method: 'PUT', body: 'x' });
  const path = '/files/local/p/r/x.txt';
  const signed = (await listFiles(test)).files[0]?.directUrl ?? '';

  const statuses = {
    member: (await test.send('GET', path)).status,
    memberUpload: (await test.send('PUT', path, 'y')).status,
    stranger: (await test.send('GET', path, null, { authorization: basic('e'.repeat(40)) })).status,
    nobody: (await anonymous(test, `http://wandb.test${path}`)).status,
    wrongAction: (await anonymous(test, signed, { method: 'PUT', body: 'z' })).status,
    strangerWithSignedUrl: (await test.server.fetch(new Request(signed, { headers: { authorization: 'Bearer x' } })))
      .status,
    missing: (await test.send('GET', '/files/local/p/r/nope.txt')).status,
    badEncoding: (await test.send('GET', '/files/local/p/r/%ff')).status,
  };

  expect(statuses).toEqual({
    member: 200,
    memberUpload: 200,
    stranger: 403,
    nobody: 403,
    wrongAction: 403,
    strangerWithSignedUrl: 200,
    missing: 404,
    badEncoding: 400,
  });
});

it.each(['../x', 'a/../x', '/etc/passwd', 'a\\b', '', 'a//b', './', 'a/', 'a/.', 'a\0b', 'x'.repeat(1025)])(
  'refuses the file name %j',
  async (name) => {
    await using test = open();

    const [status, { errors }] = await test.answer(create, { files: ['fine.txt', name] });

    expect([status, errors?.[0]?.extensions?.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect((await listFiles(test)).files).toEqual([]);
  },
);

it('takes a leading ./ off, and gives the name back as it was asked for', async () => {
  await using test = open();

  const [file] = await announce(test, './name with spaces');
  await anonymous(test, file?.uploadUrl ?? '', { method: 'PUT', body: 'x' });
  const { files } = await listFiles(test, { names: ['./name with spaces'] });

  expect(file?.name).toBe('./name with spaces');
  expect(files.map(({ name, sizeBytes }) => [name, sizeBytes])).toEqual([['name with spaces', 1]]);
});

it.each(['line\nbreak', 'line\r\u2028break', '100%25?#.txt'])('gives back a file of the name %j', async (name) => {
  await using test = open();
  const [file] = await announce(test, name);
  await anonymous(test, file?.uploadUrl ?? '', { method: 'PUT', body: 'x' });

  const [stored] = (await listFiles(test)).files;

  expect(stored?.name).toBe(name);
  expect(await (await anonymous(test, stored?.directUrl ?? '')).text()).toBe('x');
});

it('selects files by names and by pattern, page by page', async () => {
  await using test = open();
  await announce(test, 'a.txt', 'b.txt', 'c.json', 'd.txt');

  const named = await listFiles(test, { names: ['a.txt', 'nope'] });
  const first = await listFiles(test, { pattern: '%.txt', first: 2 });
  const second = await listFiles(test, { pattern: '%.txt', first: 2, after: first.pageInfo.endCursor });

  expect(named.files.map(({ name }) => name)).toEqual(['a.txt']);
  expect([first.totalCount, first.pageInfo.hasNextPage, first.files.map(({ name }) => name)]).toEqual([
    3,
    true,
    ['a.txt', 'b.txt'],
  ]);
  expect([second.pageInfo.hasNextPage, second.files.map(({ name }) => name)]).toEqual([false, ['d.txt']]);
});

it.each([
  ['content-length', '5'],
  ['content-md5', createHash('md5').update('other').digest('base64')],
])('keeps the old content when the new one does not fit its %s', async (header, value) => {
  await using test = open();
  const [file] = await announce(test, 'x.txt');
  const url = file?.uploadUrl ?? '';
  await anonymous(test, url, { method: 'PUT', body: 'old' });

  const response = await anonymous(test, url, { method: 'PUT', body: 'new', headers: { [header]: value } });

  expect(response.status).toBe(400);
  expect(await (await test.send('GET', '/files/local/p/r/x.txt')).text()).toBe('old');
});

it.each([1, 100_000])('shows nothing of an upload that breaks off, and leaves no trace of it (%i)', async (length) => {
  const directory = await mkdtemp(join(tmpdir(), 'wandb-ts-files-'));
  try {
    await using test = open(directory);
    const [file] = await announce(test, 'x.txt');
    const url = file?.uploadUrl ?? '';
    await anonymous(test, url, { method: 'PUT', body: 'old' });
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('half'.repeat(length))),
      pull: (controller) => controller.error(new Error('gone')),
    });

    const response = await anonymous(test, url, { method: 'PUT', body, duplex: 'half' } as RequestInit);

    expect(response.status).toBe(400);
    expect(await (await test.send('GET', '/files/local/p/r/x.txt')).text()).toBe('old');
    expect(await readdir(join(directory, 'blobs', 'partial'))).toEqual([]);
    expect(await countContents(directory)).toBe(1);
  } finally {
    await rm(directory, { recursive: true });
  }
});

it('keeps a small content and what names it at once, or neither', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'wandb-ts-files-'));
  try {
    await using test = open(directory);
    const [file] = await announce(test, 'x.txt');
    using database = new DatabaseSync(join(directory, 'wandb.sqlite'));
    // As if the process ended before the content is named.
    database.exec(`CREATE TRIGGER a BEFORE UPDATE ON files BEGIN SELECT raise(ABORT, 'ended'); END;
      CREATE TRIGGER b BEFORE DELETE ON small_contents BEGIN SELECT raise(ABORT, 'ended'); END;`);

    const init = { method: 'PUT', body: 'x', headers: { 'content-length': '1' } };
    const response = await anonymous(test, file?.uploadUrl ?? '', init);

    expect(response.ok).toBe(false);
    expect(await countContents(directory)).toBe(0);
  } finally {
    await rm(directory, { recursive: true });
  }
});

it('replaces content as a whole', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'wandb-ts-files-'));
  try {
    await using test = open(directory);
    const [file] = await announce(test, 'x.txt');
    for (const body of ['first', 'second']) {
      await anonymous(test, file?.uploadUrl ?? '', { method: 'PUT', body });
    }

    expect(await (await test.send('GET', '/files/local/p/r/x.txt', null, { range: 'bytes=0-3' })).text()).toBe('seco');
    expect(await countContents(directory)).toBe(1);
  } finally {
    await rm(directory, { recursive: true });
  }
});

it('refuses files of a run that does not exist or belongs to others', async () => {
  await using test = open();
  const missing = await test.answer(create.replace('"r"', '"nope"'), { files: ['x'] });
  const foreign = await test.answer(create.replace('"local"', '"eve"'), { files: ['x'] });

  expect([missing[0], foreign[0]]).toEqual([404, 404]);
});
