import { NotFoundError, RunNotFoundError, ValidationError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import { startRunWithFiles } from '../testing/run-with-files.js';
import { data, startTestApi } from '../testing/test-api.js';
import { File } from './file.js';
import { files } from './get-file.js';

const contents = { 'a.txt': 'a', 'b.json': '{}', 'media/c.json': '[]' };

it('lists the files of a run, page by page [API-369, API-465]', async () => {
  await using kit = await startRunWithFiles(contents);
  const list = kit.run.files({ perPage: 2 });
  const before = kit.takeNames();

  const found = await list.toArray();

  expect(before).toEqual([]);
  expect(found.every((file) => file instanceof File)).toBe(true);
  expect(found.map(({ name }) => name)).toEqual(['a.txt', 'b.json', 'media/c.json']);
  expect(kit.sent.map(({ name, variables }) => [name, variables['perPage'], typeof variables['cursor']])).toEqual([
    ['ListRunFiles', 2, 'object'],
    ['ListRunFiles', 2, 'string'],
  ]);
});

it('asks for fifty files at a time, by run and by nothing else [API-369]', async () => {
  await using kit = await startRunWithFiles(contents);

  await kit.run.files().toArray();

  expect(kit.sent[0]?.variables).toEqual({
    entity: kit.server.entity,
    project: 'vision',
    run: 'abc',
    names: [],
    cursor: null,
    perPage: 50,
  });
});

it('lists files by exact names [API-370]', async () => {
  await using kit = await startRunWithFiles(contents);

  const found = await kit.run.files({ names: ['b.json', 'nothing', 'a'] }).toArray();

  expect(found.map(({ name }) => name)).toEqual(['b.json']);
  expect(kit.sent[0]?.variables).toMatchObject({ names: ['b.json', 'nothing', 'a'] });
});

it('lists files by a pattern, which goes to the server [API-371, API-469]', async () => {
  await using kit = await startRunWithFiles(contents);

  const found = await kit.run.files({ pattern: '%.json' }).toArray();

  expect(found.map(({ name }) => name)).toEqual(['b.json', 'media/c.json']);
  expect(kit.sent[0]?.variables).toMatchObject({ pattern: '%.json' });
});

it('refuses names together with a pattern [API-371]', async () => {
  await using kit = await startRunWithFiles();

  expect(() => kit.run.files({ names: ['a.txt'], pattern: '%' })).toThrow(ValidationError);
  expect(() => kit.run.files({ names: [], pattern: '%' })).not.toThrow();
});

it('counts all files of the run, whichever names it lists [API-431, API-466]', async () => {
  await using kit = await startRunWithFiles(contents);

  expect(await kit.run.files({ names: ['a.txt'] }).count()).toBe(3);
  expect(await kit.run.files().count()).toBe(3);
});

it('gives addresses to upload to [API-468]', async () => {
  await using kit = await startRunWithFiles(contents);

  const [file] = await kit.run.files({ upload: true, limit: 1 }).toArray();
  const answer = await fetchFrom(kit, file?.url ?? '', 'new');

  expect(kit.sent[0]?.variables).toMatchObject({ upload: true });
  expect(answer.status).toBe(200);
  expect(await file?.text()).toBe('new');
});

it('rejects for a run or a project that does not exist [API-467]', async () => {
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  const { entity } = kit.server;
  const { client } = kit.api;

  await expect(files(client, { entity, project: 'vision', id: 'gone' }).toArray()).rejects.toThrow(RunNotFoundError);
  await expect(files(client, { entity, project: 'gone', id: 'abc' }).count()).rejects.toThrow(NotFoundError);
});

it('tells what it lists [API-470]', async () => {
  await using kit = await startRunWithFiles();

  expect(String(kit.run.files())).toBe(`<Files ${kit.server.entity}/vision/abc>`);
});

it('finds the file with exactly a name [API-372]', async () => {
  await using kit = await startRunWithFiles({ ...contents, 'x y.txt': 'xy' });

  expect((await kit.run.file('media/c.json')).name).toBe('media/c.json');
  expect(await (await kit.run.file('./x y.txt')).text()).toBe('xy');
});

it('rejects for a file that does not exist, also when the server lists others [API-373]', async () => {
  await using kit = await startRunWithFiles(contents);
  const { entity } = kit.server;

  await expect(kit.run.file('nothing.txt')).rejects.toThrow(NotFoundError);
  await expect(kit.run.file('nothing.txt')).rejects.toThrow(
    `Could not find file "nothing.txt" of run ${entity}/vision/abc.`,
  );
  kit.answer('ListRunFiles', () =>
    data({
      project: {
        run: { projectId: '1', fileCount: 1, files: { edges: [{ node: { id: '1', name: 'A.txt' } }], pageInfo: {} } },
      },
    }),
  );
  await expect(kit.run.file('a.txt')).rejects.toThrow(NotFoundError);
});

function fetchFrom(kit: Awaited<ReturnType<typeof startRunWithFiles>>, url: string, body: string): Promise<Response> {
  return kit.server.fetch(new Request(url, { method: 'PUT', body }));
}
