import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countContents } from '../../testing/stored-contents.js';
import { openTestServer, type TestServer } from '../../testing/test-server.js';

interface FileNode {
  readonly id: string;
  readonly name: string;
  readonly uploadUrl: string;
}

const remove = `mutation($files:[ID!]!,$projectId:Int){deleteFiles(input:{files:$files,projectId:$projectId,clientMutationId:"m"}){
  success clientMutationId}}`;
const mark = `mutation($run:String!,$files:[String!]!){markRunFilesUploaded(input:{entityName:"local",projectName:"p",runName:$run,
  files:$files,clientMutationId:"m"}){success clientMutationId}}`;

function open(dataDir = ':memory:'): TestServer {
  const test = openTestServer({ dataDir });
  test.server.seed({
    users: [{ username: 'eve', apiKey: 'e'.repeat(40) }],
    runs: [
      { project: 'p', name: 'r' },
      { project: 'other', name: 'r' },
    ],
  });
  return test;
}

async function announce(test: TestServer, names: readonly string[], project = 'p'): Promise<readonly FileNode[]> {
  const document = `mutation($names:[String!]!){createRunFiles(input:{entityName:"local",projectName:"${project}",runName:"r",files:$names}){
    files{id name uploadUrl}}}`;
  const data = (await test.query(document, { names })) as { createRunFiles: { files: FileNode[] } };
  return data.createRunFiles.files;
}

async function listNames(test: TestServer, args = ''): Promise<string[]> {
  const data = (await test.query(`{project(name:"p"){run(name:"r"){files${args}{edges{node{name}}}}}}`)) as {
    project: { run: { files: { edges: { node: FileNode }[] } } };
  };
  return data.project.run.files.edges.map(({ node }) => node.name);
}

it('deletes files with their content', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-files-'));
  await using test = open(folder.path);
  const [first, second, third] = await announce(test, ['a.txt', 'b.txt', 'c.txt']);
  for (const file of [first, third]) {
    await test.server.fetch(new Request(file?.uploadUrl ?? '', { method: 'PUT', body: 'x' }));
  }

  const answer = await test.query(remove, { files: [first?.id, second?.id] });

  expect(answer).toEqual({ deleteFiles: { success: true, clientMutationId: 'm' } });
  expect(await listNames(test)).toEqual(['c.txt']);
  expect(await countContents(folder.path)).toBe(1);
  expect((await test.send('GET', '/files/local/p/r/a.txt')).status).toBe(404);
});

it('deletes no file when one of them cannot be deleted', async () => {
  await using test = open();
  const [mine] = await announce(test, ['a.txt']);
  const [elsewhere] = await announce(test, ['a.txt'], 'other');
  const stranger = { authorization: `Basic ${btoa(`api:${'e'.repeat(40)}`)}` };
  const { projectId } = (
    (await test.query('{project(name:"p"){run(name:"r"){projectId}}}')) as {
      project: { run: { projectId: string } };
    }
  ).project.run;

  const statuses = {
    unknown: (await test.answer(remove, { files: [mine?.id, btoa('File:999')] }))[0],
    noFile: (await test.answer(remove, { files: [mine?.id, 'nonsense'] }))[0],
    otherProject: (await test.answer(remove, { files: [mine?.id, elsewhere?.id], projectId: Number(projectId) }))[0],
    stranger: (await test.answer(remove, { files: [mine?.id] }, stranger))[0],
  };

  expect(statuses).toEqual({ unknown: 404, noFile: 404, otherProject: 404, stranger: 404 });
  expect(await listNames(test)).toEqual(['a.txt']);
  expect((await test.answer(remove, { files: [mine?.id], projectId: Number(projectId) }))[0]).toBe(200);
});

it('never gives the id of a deleted file to another one', async () => {
  await using test = open();
  const [first] = await announce(test, ['a.txt']);
  await test.query(remove, { files: [first?.id] });

  const [second] = await announce(test, ['a.txt']);

  expect(second?.id).not.toBe(first?.id);
});

it('refuses the content of a file that was deleted during its upload, and keeps nothing of it', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-files-'));
  await using test = open(folder.path);
  const [file] = await announce(test, ['a.txt']);
  const body = new ReadableStream({
    pull: async (controller) => {
      await test.query(remove, { files: [file?.id] });
      controller.enqueue(new TextEncoder().encode('late'));
      controller.close();
    },
  });

  const request = new Request(file?.uploadUrl ?? '', { method: 'PUT', body, duplex: 'half' } as RequestInit);
  const response = await test.server.fetch(request);

  expect(response.status).toBe(404);
  expect(await countContents(folder.path)).toBe(0);
});

it('notes that files are uploaded, all of them or none', async () => {
  await using test = open();
  await announce(test, ['a.txt', 'b/c.txt']);

  const answer = await test.query(mark, { run: 'r', files: ['a.txt', './b/c.txt'] });

  expect(answer).toEqual({ markRunFilesUploaded: { success: true, clientMutationId: 'm' } });
  expect((await test.answer(mark, { run: 'r', files: ['a.txt', 'nope.txt'] }))[0]).toBe(404);
  expect((await test.answer(mark, { run: 'r', files: ['../a.txt'] }))[0]).toBe(400);
  expect((await test.answer(mark, { run: 'nope', files: [] }))[0]).toBe(404);
});

it.each([
  ['a\\_c', ['a_c']],
  ['a_c', ['a%c', 'a_c', 'abc']],
  ['a\\%%', ['a%c']],
  ['A%', ['a%c', 'a_c', 'abbc', 'abc']],
])('reads the pattern %j as MySQL does', async (pattern, names) => {
  await using test = open();
  await announce(test, ['a_c', 'abc', 'a%c', 'abbc']);

  expect(await listNames(test, `(pattern:${JSON.stringify(pattern)})`)).toEqual(names);
});

it('continues a download only when the content is still the same', async () => {
  await using test = open();
  const [file] = await announce(test, ['a.txt']);
  await test.server.fetch(new Request(file?.uploadUrl ?? '', { method: 'PUT', body: '0123456789' }));
  const path = '/files/local/p/r/a.txt';
  const etag = (await test.send('HEAD', path)).headers.get('etag') ?? '';
  const read = async (condition: string) => {
    const response = await test.send('GET', path, null, { range: 'bytes=4-', 'if-range': condition });
    return [response.status, await response.text()];
  };

  expect(await read(etag)).toEqual([206, '456789']);
  expect(await read('"other"')).toEqual([200, '0123456789']);
});
