import { expect, it } from 'vitest';
import { basic, openTestServer, type TestServer } from '../../testing/test-server.js';

const eveKey = 'e'.repeat(40);
const eve = { authorization: basic(eveKey) };
const fields = `id name displayName description type spec createdAt updatedAt user{username} project{name} entityName
  projectName createdUsing parentId`;
const upsert = `mutation($input:UpsertViewInput!){upsertView(input:$input){view{${fields}} inserted clientMutationId}}`;
const read = `query($id:ID!,$type:String){view(id:$id,type:$type){${fields}}}`;
const list = `query($type:String,$name:String,$first:Int,$after:String){project(name:"vision",entityName:"local"){
  allViews(viewType:$type,viewName:$name,first:$first,after:$after){
    edges{cursor node{name}} pageInfo{hasNextPage endCursor} totalCount}}}`;
const drop = 'mutation($input:DeleteViewInput!){deleteView(input:$input){success pendingDrafts clientMutationId}}';
const report = { entityName: 'local', projectName: 'vision', type: 'runs' };

interface SavedAnswer {
  readonly upsertView: { readonly view: { readonly id: string; readonly name: string }; readonly inserted: boolean };
}

interface ListAnswer {
  readonly project: {
    readonly allViews: {
      readonly edges: readonly { readonly node: { readonly name: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly totalCount: number;
    };
  };
}

function openWithProject(): TestServer {
  const test = openTestServer({ now: () => Date.parse('2030-11-22T12:00:00Z') });
  test.server.seed({
    users: [{ username: 'eve', apiKey: eveKey }],
    projects: [{ name: 'vision' }],
  });
  return test;
}

async function save(test: TestServer, input: object): Promise<SavedAnswer['upsertView']> {
  return ((await test.query(upsert, { input: { ...report, ...input } })) as SavedAnswer).upsertView;
}

async function names(test: TestServer, variables: object = {}): Promise<string[]> {
  const { project } = (await test.query(list, variables)) as ListAnswer;
  return project.allViews.edges.map(({ node }) => node.name);
}

it('shows views of registries to those who may see the registry, and lets members change them', async () => {
  await using test = openTestServer();
  test.server.seed({
    users: [{ username: 'eve', apiKey: eveKey }],
    organizations: [{ name: 'acme', members: ['local', 'eve'] }],
  });
  const place = { entityName: 'acme', projectName: 'wandb-registry-m', type: 'runs', name: 'abc' };
  const setAccess = (access: string) =>
    test.query(
      'mutation($a:String){upsertModel(input:{entityName:"acme",name:"wandb-registry-m",access:$a}){inserted}}',
      {
        a: access,
      },
    );
  await setAccess('RESTRICTED');
  const { id } = await save(test, place).then(({ view }) => view);
  const asEve = async (document: string, variables: object) => {
    const [status, { data }] = await test.answer(document, variables, eve);
    return status === 200 ? (data as { view?: { name: string } | null }).view : status;
  };
  const tryAll = async () => [
    await asEve('query($id:ID!){view(id:$id){name}}', { id }),
    await asEve(upsert, { input: { id, spec: '{"of":"eve"}' } }),
    await asEve(upsert, { input: { ...place, spec: '{"of":"eve"}' } }),
    await asEve(upsert, { input: { ...place, name: 'other' } }),
    await asEve(drop, { input: { id } }),
  ];

  expect(await tryAll()).toEqual([null, 404, 404, 404, 404]);
  await setAccess('PRIVATE');
  expect(await tryAll()).toEqual([{ name: 'abc' }, 403, 403, 403, 403]);
});

it('keeps a report and reads it by its id, with or without equals signs', async () => {
  await using test = openWithProject();
  const spec = '{"blocks": [1e400, "ä"]}';

  const saved = await save(test, {
    name: 'abc',
    displayName: 'My Report',
    description: 'Notes',
    spec,
    createdUsing: 'WANDB_SDK',
    clientMutationId: 'c1',
  });

  const view = {
    id: 'Vmlldzox',
    name: 'abc',
    displayName: 'My Report',
    description: 'Notes',
    type: 'runs',
    spec,
    createdAt: '2030-11-22T12:00:00Z',
    updatedAt: '2030-11-22T12:00:00Z',
    user: { username: 'local' },
    project: { name: 'vision' },
    entityName: 'local',
    projectName: 'vision',
    createdUsing: 'WANDB_SDK',
    parentId: null,
  };
  expect(saved).toEqual({ view, inserted: true, clientMutationId: 'c1' });
  expect(await test.query(read, { id: 'Vmlldzox' })).toEqual({ view });
  expect(await test.query(read, { id: 'Vmlldzox==', type: 'runs' })).toEqual({ view });
  expect(await test.query(read, { id: 'Vmlldzox', type: 'project-view' })).toEqual({ view: null });
});

it('changes the view with the id, or of the same project, type and name, and leaves what is not given', async () => {
  await using test = openWithProject();
  const { view } = await save(test, { name: 'abc', displayName: 'First', spec: '{"a":1}' });

  const byId = await save(test, { id: view.id, displayName: 'Second' });
  const byName = await save(test, { name: 'abc', description: 'Third' });

  expect(byId).toMatchObject({ inserted: false, view: { ...view, displayName: 'Second', spec: '{"a":1}' } });
  expect(byName).toMatchObject({
    inserted: false,
    view: { ...view, displayName: 'Second', description: 'Third', spec: '{"a":1}' },
  });
  expect(await names(test)).toEqual(['abc']);
});

it('makes up a name and an empty specification', async () => {
  await using test = openWithProject();

  const { view: first } = await save(test, {});
  const { view: second } = await save(test, {});

  expect(first).toMatchObject({ spec: '{}', createdUsing: 'WANDB_UI', name: expect.stringMatching(/^[0-9a-f]{12}$/) });
  expect(second.name).not.toBe(first.name);
});

it('lists views by type and name, newest first, in pages', async () => {
  await using test = openWithProject();
  for (const name of ['one', 'two', 'three']) {
    await save(test, { name });
  }
  await save(test, { name: 'two', type: 'project-view' });

  expect(await names(test)).toEqual(['two', 'three', 'two', 'one']);
  expect(await names(test, { type: 'runs' })).toEqual(['three', 'two', 'one']);
  expect(await names(test, { name: 'two' })).toEqual(['two', 'two']);
  expect(await names(test, { type: 'runs', name: 'missing' })).toEqual([]);

  const first = (await test.query(list, { type: 'runs', first: 2 })) as ListAnswer;
  const { pageInfo, totalCount } = first.project.allViews;
  expect([pageInfo.hasNextPage, totalCount]).toEqual([true, 3]);
  expect(await names(test, { type: 'runs', first: 2, after: pageInfo.endCursor })).toEqual(['one']);
});

it('keeps a report that has drafts until they are to be deleted with it', async () => {
  await using test = openWithProject();
  const { view } = await save(test, { name: 'abc' });
  const draft = await save(test, { name: 'draft', type: 'runs/draft', parentId: view.id });

  expect(draft.view).toMatchObject({ parentId: view.id });
  expect(await test.query(drop, { input: { id: view.id, clientMutationId: 'd' } })).toEqual({
    deleteView: { success: false, pendingDrafts: true, clientMutationId: 'd' },
  });
  expect(await names(test)).toEqual(['draft', 'abc']);
  expect(await test.query(drop, { input: { id: view.id, deleteDrafts: true } })).toMatchObject({
    deleteView: { success: true, pendingDrafts: false },
  });
  expect(await names(test)).toEqual([]);
});

it('never gives the id of a deleted view to another one', async () => {
  await using test = openWithProject();
  const { view } = await save(test, {});
  await test.query(drop, { input: { id: view.id } });

  expect((await save(test, {})).view.id).not.toBe(view.id);
});

it('shows and changes views only for members of the entity', async () => {
  await using test = openWithProject();
  const { view } = await save(test, { name: 'abc' });

  expect((await test.answer(read, { id: view.id }, eve))[1].data).toEqual({ view: null });
  expect((await test.answer(upsert, { input: { id: view.id, spec: '{}' } }, eve))[0]).toBe(404);
  expect((await test.answer(upsert, { input: { ...report, name: 'x' } }, eve))[0]).toBe(404);
  expect((await test.answer(drop, { input: { id: view.id } }, eve))[0]).toBe(404);
  expect(await names(test)).toEqual(['abc']);
});

it.each([
  ['a project that does not exist', { ...report, projectName: 'nothing' }, 404],
  ['no project', { entityName: 'local', type: 'runs' }, 400],
  ['no type', { entityName: 'local', projectName: 'vision' }, 400],
  ['a specification that is no object', { ...report, spec: '[]' }, 400],
  ['a specification that is no JSON', { ...report, spec: '{' }, 400],
  ['a name without end', { ...report, name: 'x'.repeat(129) }, 400],
  ['an id of nothing', { ...report, id: 'Vmlldzo5' }, 404],
  ['a parent of nothing', { ...report, parentId: 'nothing' }, 404],
  ['a name that another view has', { id: 'Vmlldzoy', name: 'taken' }, 409],
])('refuses %s', async (_, input, status) => {
  await using test = openWithProject();
  await save(test, { name: 'taken' });
  await save(test, { name: 'mine' });

  expect((await test.answer(upsert, { input }))[0]).toBe(status);
});

it('refuses to delete a view without an id', async () => {
  await using test = openWithProject();

  expect((await test.answer(drop, { input: {} }))[0]).toBe(404);
});

it('refuses a parent of another project, and a view as its own parent', async () => {
  await using test = openWithProject();
  test.server.seed({ projects: [{ name: 'audio' }] });
  const { view: foreign } = await save(test, { name: 'foreign', projectName: 'audio' });
  const { view: own } = await save(test, { name: 'own' });
  const status = async (input: object) => (await test.answer(upsert, { input: { ...report, ...input } }))[0];

  expect(await status({ name: 'new', parentId: foreign.id })).toBe(400);
  expect(await status({ id: own.id, parentId: foreign.id })).toBe(400);
  expect(await status({ name: 'own', parentId: own.id })).toBe(400);
  expect(await status({ name: 'draft', parentId: own.id })).toBe(200);
  expect(await names(test)).toEqual(expect.arrayContaining(['own', 'draft']));
});
