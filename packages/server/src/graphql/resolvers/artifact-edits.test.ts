import { expect, it } from 'vitest';
import { basic, openTestServer, type TestServer } from '../../testing/test-server.js';

const eveKey = 'e'.repeat(40);
const asEve = { authorization: basic(eveKey) };

const seed = {
  users: [{ username: 'eve', apiKey: eveKey }],
  artifacts: [
    { project: 'p', type: 'model', collection: 'mnist', files: { a: 'one' }, aliases: ['best'], tags: ['good'] },
    { project: 'p', type: 'model', collection: 'mnist', files: { a: 'two' } },
    { project: 'p', type: 'dataset', collection: 'images', files: { b: 'one' } },
  ],
};

function start(): TestServer {
  const test = openTestServer();
  test.server.seed(seed);
  return test;
}

interface Node {
  readonly id: string;
  readonly versionIndex: number;
  readonly description: string | null;
  readonly metadata: string | null;
  readonly ttlDurationSeconds: number;
  readonly ttlIsInherited: boolean;
  readonly tags: readonly { readonly name: string }[];
  readonly aliases: readonly { readonly alias: string; readonly artifactCollectionName: string }[];
}

const fields = `id versionIndex description metadata ttlDurationSeconds ttlIsInherited tags{name}
  aliases{alias artifactCollectionName}`;

async function find(test: TestServer, name: string, project = 'p'): Promise<Node | null> {
  const data = (await test.query(`query($p: String!, $n: String!){project(name:$p){artifact(name:$n){${fields}}}}`, {
    p: project,
    n: name,
  })) as { project: { artifact: Node | null } | null };
  return data.project?.artifact ?? null;
}

async function require(test: TestServer, name: string, project?: string): Promise<Node> {
  const node = await find(test, name, project);
  if (node === null) throw new Error(`${name} is missing.`);
  return node;
}

const aliasesOf = ({ aliases }: Node, collection = 'mnist'): string[] =>
  aliases.flatMap(({ alias, artifactCollectionName }) => (artifactCollectionName === collection ? alias : []));

const change = (mutation: string, type: string, selection: string): string =>
  `mutation($input: ${type}!){${mutation}(input: $input){${selection}}}`;

const link = change(
  'linkArtifact',
  'LinkArtifactInput',
  'versionIndex artifactCollectionID artifactMembership{id versionIndex aliases{alias} artifactCollection{name}} aliases{alias artifactCollectionName entityName projectName}',
);

it('changes description, metadata and tags of a version', async () => {
  await using test = start();
  const { id } = await require(test, 'mnist:v0');
  const input = {
    artifactID: id,
    description: 'Digits',
    metadata: '{"lr": NaN, "n": 1}',
    tagsToAdd: [{ tagName: 'new one' }, { tagName: 'good' }],
    tagsToDelete: [{ tagName: 'good' }, { tagName: 'other' }],
  };

  const answer = await test.query(change('updateArtifact', 'UpdateArtifactInput', `artifact{${fields}}`), { input });

  expect(answer).toEqual({ updateArtifact: { artifact: await require(test, 'mnist:v0') } });
  expect(await require(test, 'mnist:v0')).toMatchObject({
    description: 'Digits',
    metadata: '{"lr":null,"n":1}',
    tags: [{ name: 'new one' }],
  });
});

it.each([
  [60, 60, false],
  [-2, -2, false],
  [-1, -1, true],
])('sets a time to live of %i', async (ttlDurationSeconds, expected, ttlIsInherited) => {
  await using test = start();
  const { id } = await require(test, 'mnist:v0');
  const update = change('updateArtifact', 'UpdateArtifactInput', 'artifact{id}');
  await test.query(update, { input: { artifactID: id, ttlDurationSeconds: 5 } });

  await test.query(update, { input: { artifactID: id, ttlDurationSeconds } });
  await test.query(update, { input: { artifactID: id, description: 'x' } });

  expect(await require(test, 'mnist:v0')).toMatchObject({ ttlDurationSeconds: expected, ttlIsInherited });
});

it.each([
  [{ ttlDurationSeconds: 0 }, /ttlDurationSeconds/],
  [{ metadata: '[1]' }, /metadata/i],
  [{ labels: '{"a":1}' }, /no labels/],
  [{ tagsToAdd: [{ tagName: 'a/b' }] }, /is not a tag/],
  [{ tagsToAdd: [{ tagName: 'a\n' }] }, /is not a tag/],
  [{ tagsToAdd: [{ tagName: 'a', tagCategoryName: 'c' }] }, /no category/],
  [{ artifactID: btoa('Artifact:99') }, /does not exist/],
  [{ artifactID: btoa('Project:1') }, /does not exist/],
])('refuses the change %j', async (input, message) => {
  await using test = start();
  const { id } = await require(test, 'mnist:v0');

  const [status, { errors }] = await test.answer(change('updateArtifact', 'UpdateArtifactInput', 'artifact{id}'), {
    input: { artifactID: id, ...input },
  });

  expect([status < 500, errors?.[0]?.message]).toEqual([true, expect.stringMatching(message)]);
});

it('replaces the aliases in the collections that are named', async () => {
  await using test = start();
  const { id } = await require(test, 'mnist:v0');
  const aliases = [
    { artifactCollectionName: 'mnist', alias: 'other' },
    { artifactCollectionName: 'mnist', alias: 'v0' },
  ];

  await test.query(change('updateArtifact', 'UpdateArtifactInput', 'artifact{id}'), {
    input: { artifactID: id, aliases },
  });

  expect(aliasesOf(await require(test, 'mnist:v0')).sort()).toEqual(['other', 'v0']);
});

it('moves an alias to the version that gets it, and takes aliases away', async () => {
  await using test = start();
  const v0 = await require(test, 'mnist:v0');
  const v1 = await require(test, 'mnist:v1');
  const best = { entityName: 'local', projectName: 'p', artifactCollectionName: 'mnist', alias: 'best' };

  const added = await test.query(change('addAliases', 'AddAliasesInput', 'success aliases{alias} artifact{id}'), {
    input: { artifactID: v1.id, aliases: [best] },
  });

  expect(added).toEqual({ addAliases: { success: true, aliases: [{ alias: 'best' }], artifact: { id: v1.id } } });
  expect(aliasesOf(await require(test, 'mnist:v0'))).toEqual(['v0']);
  expect(aliasesOf(await require(test, 'mnist:best')).sort()).toEqual(['best', 'latest', 'v1']);

  const input = { artifactID: v0.id, aliases: [best] };
  await test.query(change('deleteAliases', 'DeleteAliasesInput', 'success'), { input });
  expect((await require(test, 'mnist:best')).id).toBe(v1.id);
  await test.query(change('deleteAliases', 'DeleteAliasesInput', 'success'), {
    input: { ...input, artifactID: v1.id },
  });
  expect(await find(test, 'mnist:best')).toBeNull();
});

it.each([
  [{ alias: 'v7' }, /number of a version/],
  [{ alias: 'a/b' }, /is not an alias/],
  [{ artifactCollectionName: 'images' }, /not in the collection/],
  [{ artifactCollectionName: 'nothing' }, /does not exist/],
  [{ entityName: 'eve' }, /does not exist/],
])('refuses the alias %j', async (alias, message) => {
  await using test = start();
  const { id } = await require(test, 'mnist:v0');
  const place = { entityName: 'local', projectName: 'p', artifactCollectionName: 'mnist', alias: 'x', ...alias };

  const [, { errors }] = await test.answer(change('addAliases', 'AddAliasesInput', 'success'), {
    input: { artifactID: id, aliases: [place] },
  });

  expect(errors?.[0]?.message).toMatch(message);
});

it('links versions into a new collection with numbers and aliases of its own', async () => {
  await using test = start();
  const v0 = await require(test, 'mnist:v0');
  const v1 = await require(test, 'mnist:v1');
  const target = { artifactPortfolioName: 'models', projectName: 'other' };
  const prod = [{ artifactCollectionName: 'models', alias: 'prod' }];

  const first = await test.query(link, { input: { ...target, artifactID: v1.id, aliases: prod } });
  await test.query(link, { input: { ...target, artifactID: v0.id } });
  const again = await test.query(link, { input: { ...target, artifactID: v1.id } });

  expect(first).toEqual({
    linkArtifact: {
      versionIndex: 0,
      artifactCollectionID: expect.any(String),
      artifactMembership: {
        id: expect.any(String),
        versionIndex: 0,
        aliases: [{ alias: 'v0' }, { alias: 'latest' }, { alias: 'prod' }],
        artifactCollection: { name: 'models' },
      },
      aliases: [{ alias: 'prod', artifactCollectionName: 'models', entityName: 'local', projectName: 'other' }],
    },
  });
  expect(again).toMatchObject({
    linkArtifact: { versionIndex: 0, artifactMembership: { aliases: [{ alias: 'v0' }, { alias: 'prod' }] } },
  });
  expect((await require(test, 'models:v0', 'other')).id).toBe(v1.id);
  expect((await require(test, 'models', 'other')).id).toBe(v0.id);
  expect(aliasesOf(await require(test, 'mnist:v1'), 'models')).toEqual(['v0', 'prod']);
});

it('links a version by the id that its client made, but none that is not committed', async () => {
  await using test = start();
  const { project } = (await test.query('{project(name: "p"){artifact(name: "mnist:v0"){digest}}}')) as {
    project: { artifact: { digest: string } };
  };
  const announceAs = (clientID: string, digest: string) =>
    test.query(change('createArtifact', 'CreateArtifactInput', 'artifact{id}'), {
      input: {
        ...{ entityName: 'local', projectName: 'p', artifactTypeName: 'model', artifactCollectionName: 'mnist' },
        ...{ digest, digestAlgorithm: 'MANIFEST_MD5', enableDigestDeduplication: true, clientID },
      },
    });
  await announceAs('done', project.artifact.digest);
  await announceAs('pending', 'd'.repeat(32));
  const input = { artifactPortfolioName: 'models', projectName: 'p' };

  const [status, refusal] = await test.answer(link, { input: { ...input, clientID: 'pending' } });
  const answer = await test.query(link, { input: { ...input, clientID: 'done' } });

  expect([status, refusal.errors?.[0]?.message]).toEqual([400, 'The artifact is not committed yet.']);
  expect(answer).toMatchObject({ linkArtifact: { versionIndex: 0 } });
  expect(aliasesOf(await require(test, 'mnist:v0'), 'models')).toEqual(['v0', 'latest']);
});

it.each([
  [{ artifactPortfolioName: 'images' }, /logged to the collection/],
  [{ artifactPortfolioName: 'a/b' }, /name of a collection/],
  [{ artifactPortfolioName: null }, /name of a collection/],
  [{ entityName: 'eve' }, /entity "eve"/],
  [{ entityName: 'local-org', projectName: 'wandb-registry-x' }, /registry "wandb-registry-x" does not exist/],
  [{ artifactID: null, clientID: 'nobody' }, /does not exist/],
  [{ aliases: [{ artifactCollectionName: 'models', alias: 'v3' }] }, /number of a version/],
])('refuses the link %j', async (input, message) => {
  await using test = start();
  const { id } = await require(test, 'mnist:v0');

  const [, { errors }] = await test.answer(link, {
    input: { artifactID: id, artifactPortfolioName: 'models', projectName: 'p', ...input },
  });

  expect(errors?.[0]?.message).toMatch(message);
  expect(await find(test, 'models:v0')).toBeNull();
});

it('takes one type only into a collection', async () => {
  await using test = start();
  const model = await require(test, 'mnist:v0');
  const images = await require(test, 'images:v0');
  const target = { artifactPortfolioName: 'models', projectName: 'p' };
  await test.query(link, { input: { ...target, artifactID: model.id } });

  const [, { errors }] = await test.answer(link, { input: { ...target, artifactID: images.id } });

  expect(errors?.[0]?.message).toBe('The collection "models" holds artifacts of the type model, not dataset.');
});

it('takes a link back, and gives the alias latest to the newest one that is left', async () => {
  await using test = start();
  const target = { artifactPortfolioName: 'models', projectName: 'p' };
  const ids: string[] = [];
  for (const name of ['mnist:v0', 'mnist:v1']) {
    const { id } = await require(test, name);
    const { linkArtifact } = (await test.query(link, { input: { ...target, artifactID: id } })) as {
      linkArtifact: { artifactCollectionID: string };
    };
    ids.push(id, linkArtifact.artifactCollectionID);
  }
  const unlink = change('unlinkArtifact', 'UnlinkArtifactInput', 'success artifactID');
  const input = { artifactID: ids[2], artifactPortfolioID: ids[3] };

  expect(await test.query(unlink, { input })).toEqual({ unlinkArtifact: { success: true, artifactID: ids[2] } });

  expect((await require(test, 'models:latest')).id).toBe(ids[0]);
  expect((await require(test, 'mnist:v1')).id).toBe(ids[2]);
  const [, { errors }] = await test.answer(unlink, { input });
  expect(errors?.[0]?.message).toBe('The artifact is not linked into "models".');
});

it('deletes a version, but one with given aliases only when it may', async () => {
  await using test = start();
  const v0 = await require(test, 'mnist:v0');
  const v1 = await require(test, 'mnist:v1');
  const remove = change('deleteArtifact', 'DeleteArtifactInput', 'artifact{id}');

  const [status, { errors }] = await test.answer(remove, { input: { artifactID: v0.id, deleteAliases: false } });
  expect([status, errors?.[0]?.message]).toEqual([409, expect.stringContaining('has aliases (best)')]);

  await test.query(remove, { input: { artifactID: v1.id } });
  expect((await require(test, 'mnist:latest')).id).toBe(v0.id);

  expect(await test.query(remove, { input: { artifactID: v0.id, deleteAliases: true } })).toEqual({
    deleteArtifact: { artifact: { id: v0.id } },
  });
  expect(await find(test, 'mnist:v0')).toBeNull();
  expect(await test.query('query($id: ID!){artifact(id:$id){id}}', { id: v0.id })).toEqual({ artifact: null });
});

it('deletes a version from everywhere that it is linked to', async () => {
  await using test = start();
  const v0 = await require(test, 'mnist:v0');
  const v1 = await require(test, 'mnist:v1');
  for (const artifactID of [v1.id, v0.id]) {
    await test.query(link, { input: { artifactID, artifactPortfolioName: 'models', projectName: 'p' } });
  }

  await test.query(change('deleteArtifact', 'DeleteArtifactInput', 'artifact{id}'), {
    input: { artifactID: v0.id, deleteAliases: true },
  });

  expect((await require(test, 'models:latest')).id).toBe(v1.id);
  expect(await find(test, 'models:v1')).toBeNull();
});

const collectionId = async (test: TestServer, name: string): Promise<string> => {
  const answer = (await test.query('query($n: String!){project(name:"p"){artifactCollection(name:$n){id}}}', {
    n: name,
  })) as {
    project: { artifactCollection: { id: string } };
  };
  return answer.project.artifactCollection.id;
};

it('renames, describes and moves a sequence', async () => {
  await using test = start();
  const artifactSequenceID = await collectionId(test, 'mnist');

  const updated = await test.query(
    change('updateArtifactSequence', 'UpdateArtifactSequenceInput', 'artifactCollection{name description}'),
    { input: { artifactSequenceID, name: 'digits', description: 'Digits' } },
  );
  const moved = await test.query(
    change('moveArtifactSequence', 'MoveArtifactSequenceInput', 'artifactCollection{defaultArtifactType{name}}'),
    { input: { artifactSequenceID, destinationArtifactTypeName: 'weights' } },
  );

  expect(updated).toEqual({
    updateArtifactSequence: { artifactCollection: { name: 'digits', description: 'Digits' } },
  });
  expect(moved).toEqual({ moveArtifactSequence: { artifactCollection: { defaultArtifactType: { name: 'weights' } } } });
  expect(
    await test.query(
      '{project(name:"p"){artifact(name:"digits"){artifactType{name}} artifactTypes{edges{node{name}}}}}',
    ),
  ).toEqual({
    project: {
      artifact: { artifactType: { name: 'weights' } },
      artifactTypes: { edges: [{ node: { name: 'dataset' } }, { node: { name: 'weights' } }] },
    },
  });
});

it('leaves a sequence whose versions are linked in its type, because collections of links have one', async () => {
  await using test = start();
  const { id: artifactID } = await require(test, 'mnist:v0');
  const target = { artifactPortfolioName: 'best', entityName: 'local', projectName: 'releases' };
  const linked = (await test.query(link, { input: { artifactID, ...target } })) as {
    linkArtifact: { artifactCollectionID: string };
  };
  const move = async (destinationArtifactTypeName: string): Promise<unknown> =>
    test.query(change('moveArtifactSequence', 'MoveArtifactSequenceInput', 'artifactCollection{id}'), {
      input: { artifactSequenceID: await collectionId(test, 'mnist'), destinationArtifactTypeName },
    });

  await expect(move('weights')).rejects.toThrow('Unlink them before.');
  await move('model');
  await test.query(change('unlinkArtifact', 'UnlinkArtifactInput', 'success'), {
    input: { artifactID, artifactPortfolioID: linked.linkArtifact.artifactCollectionID },
  });
  await move('weights');
});

it.each([
  [
    'updateArtifactSequence',
    'UpdateArtifactSequenceInput',
    { artifactSequenceID: 'mnist', name: 'images' },
    /exists already/,
  ],
  [
    'updateArtifactSequence',
    'UpdateArtifactSequenceInput',
    { artifactSequenceID: 'mnist', name: 'a:b' },
    /name of a coll/,
  ],
  [
    'updateArtifactPortfolio',
    'UpdateArtifactPortfolioInput',
    { artifactPortfolioID: 'mnist', name: 'x' },
    /does not exist/,
  ],
  ['deleteArtifactPortfolio', 'DeleteArtifactPortfolioInput', { artifactPortfolioID: 'mnist' }, /does not exist/],
  [
    'moveArtifactSequence',
    'MoveArtifactSequenceInput',
    { artifactSequenceID: 'mnist', destinationArtifactTypeName: 'a/b' },
    /type of/,
  ],
])('refuses %s %#', async (mutation, type, given, message) => {
  await using test = start();
  const id = await collectionId(test, 'mnist');
  const input = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value === 'mnist' ? id : value]));

  const [, { errors }] = await test.answer(change(mutation, type, 'artifactCollection{id}'), { input });

  expect(errors?.[0]?.message).toMatch(message);
});

it('deletes collections: a sequence with its versions, a portfolio without', async () => {
  await using test = start();
  const { id: artifactID } = await require(test, 'mnist:v0');
  const { linkArtifact } = (await test.query(link, {
    input: { artifactID, artifactPortfolioName: 'models', projectName: 'p' },
  })) as { linkArtifact: { artifactCollectionID: string } };
  const portfolio = { input: { artifactPortfolioID: linkArtifact.artifactCollectionID } };
  const removePortfolio = change(
    'deleteArtifactPortfolio',
    'DeleteArtifactPortfolioInput',
    'artifactCollection{state}',
  );

  expect(await test.query(removePortfolio, portfolio)).toEqual({
    deleteArtifactPortfolio: { artifactCollection: { state: 'DELETED' } },
  });
  expect(await find(test, 'mnist:v0')).not.toBeNull();

  await test.query(change('deleteArtifactSequence', 'DeleteArtifactSequenceInput', 'artifactCollection{id}'), {
    input: { artifactSequenceID: await collectionId(test, 'mnist') },
  });
  expect(await find(test, 'mnist:v0')).toBeNull();
  expect(await test.query('{project(name:"p"){artifactCollections{edges{node{name state}}}}}')).toEqual({
    project: { artifactCollections: { edges: [{ node: { name: 'images', state: 'READY' } }] } },
  });
});

it('adds tags to a collection, and takes them off', async () => {
  await using test = start();
  const place = { entityName: 'local', projectName: 'p', artifactCollectionName: 'mnist' };
  const tags = (...names: string[]) => ({ input: { ...place, tags: names.map((tagName) => ({ tagName })) } });
  const read = '{project(name:"p"){artifactCollection(name:"mnist"){tags{edges{node{name tagCategoryName}}}}}}';
  const add = change(
    'createArtifactCollectionTagAssignments',
    'CreateArtifactCollectionTagAssignmentsInput',
    'tags{name}',
  );
  const remove = change(
    'deleteArtifactCollectionTagAssignments',
    'DeleteArtifactCollectionTagAssignmentsInput',
    'success',
  );

  expect(await test.query(add, tags('good', 'big'))).toEqual({
    createArtifactCollectionTagAssignments: { tags: [{ name: 'good' }, { name: 'big' }] },
  });
  await test.query(remove, tags('good', 'other'));

  expect(await test.query(read)).toEqual({
    project: { artifactCollection: { tags: { edges: [{ node: { name: 'big', tagCategoryName: '' } }] } } },
  });
  expect(
    (await test.answer(add, { input: { ...tags('x').input, projectName: 'none' } }))[1].errors?.[0]?.message,
  ).toMatch(/does not exist/);
});

it('makes a type with its project, and finds it again', async () => {
  await using test = openTestServer();
  const create = change('createArtifactType', 'CreateArtifactTypeInput', 'artifactType{id name description}');
  const input = { entityName: 'local', projectName: 'new', name: 'model', description: 'Models' };

  const first = await test.query(create, { input });

  expect(first).toMatchObject({ createArtifactType: { artifactType: { name: 'model', description: 'Models' } } });
  expect(await test.query(create, { input })).toEqual(first);
  expect(
    await test.query(
      '{project(name:"new"){all: artifactTypes(includeAll: true){edges{node{name}}} artifactTypes{edges{node{name}}}}}',
    ),
  ).toEqual({ project: { all: { edges: [{ node: { name: 'model' } }] }, artifactTypes: { edges: [] } } });
});

it('lets nobody else see or change anything', async () => {
  await using test = start();
  const { id } = await require(test, 'mnist:v0');
  const collection = await collectionId(test, 'mnist');

  const [, read] = await test.answer(
    'query($a: ID!, $c: ID!){artifact(id:$a){id} artifactCollection(id:$c){id}}',
    { a: id, c: collection },
    asEve,
  );
  const refusals = await Promise.all([
    test.answer(change('updateArtifact', 'UpdateArtifactInput', 'artifact{id}'), { input: { artifactID: id } }, asEve),
    test.answer(change('deleteArtifact', 'DeleteArtifactInput', 'artifact{id}'), { input: { artifactID: id } }, asEve),
    test.answer(link, { input: { artifactID: id, artifactPortfolioName: 'x', projectName: 'p' } }, asEve),
    test.answer(
      change('deleteArtifactSequence', 'DeleteArtifactSequenceInput', 'artifactCollection{id}'),
      { input: { artifactSequenceID: collection } },
      asEve,
    ),
  ]);

  expect(read).toEqual({ data: { artifact: null, artifactCollection: null } });
  expect(refusals.map(([status]) => status)).toEqual([404, 404, 404, 404]);
});
