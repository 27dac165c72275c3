import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { basic, openTestServer } from '../../testing/test-server.js';

const upsert = `mutation($input:UpsertModelInput!){upsertModel(input:$input){inserted clientMutationId
  project{id internalId name entityName description access isBenchmark createdAt} model{name}}}`;

it('makes a project, then finds it by name', async () => {
  await using test = openTestServer({ now: () => Date.UTC(2026, 0, 31, 12, 0, 0, 123) });

  const first = await test.query(upsert, { input: { name: 'vision', description: 'cats', clientMutationId: 'a' } });
  const second = await test.query(upsert, { input: { name: 'vision', entityName: 'local', access: 'PRIVATE' } });

  const project = {
    id: btoa('Project:1'),
    internalId: btoa('ProjectInternalId:1'),
    name: 'vision',
    entityName: 'local',
    description: 'cats',
    access: null,
    isBenchmark: false,
    createdAt: '2026-01-31T12:00:00Z',
  };
  expect(first).toEqual({
    upsertModel: { inserted: true, clientMutationId: 'a', project, model: { name: 'vision' } },
  });
  expect(second).toEqual({
    upsertModel: {
      inserted: false,
      clientMutationId: null,
      project: { ...project, access: 'PRIVATE' },
      model: { name: 'vision' },
    },
  });
});

it('keeps the framework and the layout of a project, and changes only what is given', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'wandb-ts-'));
  using _directory = { [Symbol.dispose]: () => rmSync(dataDir, { recursive: true }) };
  await using test = openTestServer({ dataDir });
  using database = new DatabaseSync(join(dataDir, 'wandb.sqlite'), { readOnly: true });
  const views = '{"layout":[1.0]}';

  await test.query(upsert, { input: { name: 'vision', framework: 'torch', views } });
  await test.query(upsert, { input: { name: 'vision', framework: 'jax' } });

  expect(await test.query('{project(name:"vision"){views}}')).toEqual({ project: { views } });
  expect(database.prepare('SELECT framework, views FROM projects').all()).toEqual([{ framework: 'jax', views }]);
});

it('renames a project by its id, but not onto another one', async () => {
  await using test = openTestServer();
  test.server.seed({ projects: [{ name: 'a' }, { name: 'b' }] });

  await test.query(upsert, { input: { id: btoa('Project:1'), name: 'c' } });
  const [status, { errors }] = await test.answer(upsert, { input: { id: btoa('Project:1'), name: 'b' } });

  expect(await test.query('{models{edges{node{name}}}}')).toEqual({
    models: { edges: [{ node: { name: 'b' } }, { node: { name: 'c' } }] },
  });
  expect([status, errors?.[0]?.message]).toEqual([409, 'A project named "b" exists already.']);
});

it('takes a project name of 128 characters, whatever they are', async () => {
  await using test = openTestServer();
  const name = '🌊'.repeat(128);

  expect(await test.query(upsert, { input: { name } })).toMatchObject({ upsertModel: { project: { name } } });
});

it.each(['', 'a/b', 'a:b', '.', '..', 'x'.repeat(129)])('refuses the project name %j', async (name) => {
  await using test = openTestServer();

  const [status, { errors }] = await test.answer(upsert, { input: { name } });

  expect([status, errors?.[0]?.extensions?.code]).toEqual([400, 'BAD_USER_INPUT']);
});

it('gives null for a project that does not exist, and for one of another entity', async () => {
  await using test = openTestServer();
  test.server.seed({ users: [{ username: 'eve' }], projects: [{ entity: 'eve', name: 'secret' }] });

  const data = await test.query(
    '{a: project(name:"nope"){name} b: project(name:"secret",entityName:"eve"){name} c: model(name:"nope"){name}}',
  );

  expect(data).toEqual({ a: null, b: null, c: null });
});

it('refuses to write to another entity', async () => {
  await using test = openTestServer();
  test.server.seed({ users: [{ username: 'eve' }], projects: [{ entity: 'eve', name: 'secret' }] });

  const byName = await test.answer(upsert, { input: { name: 'secret', entityName: 'eve', description: 'x' } });
  const byId = await test.answer(upsert, { input: { id: btoa('Project:1'), description: 'x' } });

  expect(byName[0]).toBe(403);
  expect(byName[1].errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  expect(byId[0]).toBe(404);
});

it('lists projects newest first, page by page', async () => {
  await using test = openTestServer();
  test.server.seed({ projects: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] });
  const list = `query($after:String){models(entityName:"local",first:2,after:$after){
    edges{cursor node{name}} pageInfo{startCursor endCursor hasNextPage hasPreviousPage}}}`;

  const { models: first } = (await test.query(list)) as { models: { pageInfo: { endCursor: string } } };
  const second = await test.query(list, { after: first.pageInfo.endCursor });

  expect(first).toEqual({
    edges: [
      { cursor: expect.any(String), node: { name: 'c' } },
      { cursor: first.pageInfo.endCursor, node: { name: 'b' } },
    ],
    pageInfo: {
      startCursor: expect.any(String),
      endCursor: expect.any(String),
      hasNextPage: true,
      hasPreviousPage: false,
    },
  });
  expect(second).toMatchObject({
    models: { edges: [{ node: { name: 'a' } }], pageInfo: { hasNextPage: false, hasPreviousPage: true } },
  });
});

it('lists nothing of another entity, and refuses what is not a cursor', async () => {
  await using test = openTestServer();
  test.server.seed({ users: [{ username: 'eve', apiKey: 'e'.repeat(40) }], projects: [{ name: 'a' }] });
  const list = '{models(entityName:"local"){edges{node{name}} pageInfo{endCursor hasNextPage}}}';

  const [, other] = await test.answer(list, {}, { authorization: basic('e'.repeat(40)) });
  const [status] = await test.answer('{models(after:"zzz"){edges{cursor}}}');

  expect(other).toEqual({ data: { models: { edges: [], pageInfo: { endCursor: null, hasNextPage: false } } } });
  expect(status).toBe(400);
});
