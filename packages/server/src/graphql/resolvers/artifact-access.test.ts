import { expect, it } from 'vitest';
import {
  announce,
  announceFiles,
  commit,
  hexMd5,
  logVersion,
  md5,
  put,
  uploadAll,
} from '../../testing/artifact-writer.js';
import { basic, openTestServer, type TestServer } from '../../testing/test-server.js';

const eveKey = 'e'.repeat(40);
const asEve = { authorization: basic(eveKey) };

/**
 * The team `loose` of `local` alone, with two versions of `loose/q/hidden` that a run made; the organization `acme` with `eve`,
 * who sees the first of them through the registry `wandb-registry-m`; the team `vision` of both.
 */
async function start(): Promise<TestServer> {
  const test = openTestServer();
  test.server.seed({
    users: [{ username: 'eve', apiKey: eveKey }],
    organizations: [{ name: 'acme', members: ['local', 'eve'] }],
    teams: [{ name: 'vision', organization: 'acme', members: ['eve'] }, { name: 'loose' }],
    runs: [
      { entity: 'loose', project: 'q', name: 'maker', config: { secret: { value: 1 } } },
      { entity: 'vision', project: 'p', name: 'user' },
    ],
    artifacts: [
      {
        ...{ entity: 'loose', project: 'q', type: 'model', collection: 'hidden', files: { a: 'shared' } },
        ...{ description: 'first', run: 'maker' },
      },
      { entity: 'loose', project: 'q', type: 'model', collection: 'hidden', files: { a: 'private' }, run: 'maker' },
    ],
  });
  await test.query(
    'mutation{upsertModel(input:{entityName:"acme",name:"wandb-registry-m",access:"PRIVATE"}){inserted}}',
  );
  await test.query('mutation($i: LinkArtifactInput!){linkArtifact(input: $i){versionIndex}}', {
    i: { artifactID: idOf(1), artifactPortfolioName: 'best', entityName: 'acme', projectName: 'wandb-registry-m' },
  });
  return test;
}

const idOf = (number: number): string => btoa(`Artifact:${number}`);

/** A server whose requests are those of eve. */
const ofEve = (test: TestServer): TestServer => ({
  ...test,
  query: async (document, variables) => {
    const [, { data, errors }] = await test.answer(document, variables, asEve);
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  },
});

it('leads from a link to the name of the collection behind it, and to nothing else of it', async () => {
  await using test = await start();
  await test.query('mutation($i:UpdateArtifactSequenceInput!){updateArtifactSequence(input:$i){clientMutationId}}', {
    i: { artifactSequenceID: btoa('ArtifactCollection:1'), description: 'private' },
  });
  await test.query(
    'mutation($i:CreateArtifactCollectionTagAssignmentsInput!){createArtifactCollectionTagAssignments(input:$i){tags{name}}}',
    { i: { entityName: 'loose', projectName: 'q', artifactCollectionName: 'hidden', tags: [{ tagName: 'private' }] } },
  );

  const { artifact } = (await ofEve(test).query(
    `{artifact(id: "${idOf(1)}"){description artifactSequence{name description project{name} latestArtifact{id}
      aliases{edges{node{alias}}} artifacts{totalCount edges{node{id}}} artifactMemberships{edges{node{id}}}
      artifactMembership(aliasName: "v1"){id} tags{edges{node{name}}} defaultArtifactType{name artifactCollections{totalCount}}}}}`,
  )) as { artifact: unknown };

  const nothing = { edges: [] };
  expect(artifact).toEqual({
    description: 'first',
    artifactSequence: {
      ...{ name: 'hidden', description: null, project: null, latestArtifact: null, aliases: nothing, tags: nothing },
      ...{ artifacts: { totalCount: 0, edges: [] }, artifactMemberships: nothing, artifactMembership: null },
      defaultArtifactType: { name: 'model', artifactCollections: { totalCount: 0 } },
    },
  });
});

it('shows restricted viewers what is linked, but neither files nor a way to use it', async () => {
  await using test = await start();
  const { upsertModel } = (await test.query(
    'mutation{upsertModel(input:{entityName:"acme",name:"wandb-registry-m",access:"RESTRICTED"}){project{id}}}',
  )) as { upsertModel: { project: { id: string } } };
  const projectId = upsertModel.project.id;
  const eve = { projectId, userId: btoa('User:2') };
  await test.query('mutation($i:CreateProjectMembersInput!){createProjectMembers(input:$i){success}}', {
    i: { projectId, userIds: [eve.userId] },
  });
  const collection =
    'project(entityName: "acme", name: "wandb-registry-m"){artifactCollectionMembership(name: "best:v0")';
  const mine = { entityName: 'vision', projectName: 'p', artifactCollectionName: 'mine' };
  const files = { a: { digest: md5('shared'), size: 6, birthArtifactID: idOf(1) } };
  const { id: copy } = await announce(ofEve(test), files, mine);
  await uploadAll(ofEve(test), copy, { files, input: mine });
  const link = { artifactID: idOf(1), artifactPortfolioName: 'links', entityName: 'vision', projectName: 'p' };
  const use = { artifactID: idOf(1), entityName: 'vision', projectName: 'p', runName: 'user' };
  const ask = async (document: string, variables?: object) => (await test.answer(document, variables, asEve))[0];
  const read = async (path: string) => (await test.send('GET', `/artifactsV2/default/${path}`, null, asEve)).status;
  const ways = [
    () => ask(`{artifact(id: "${idOf(1)}"){files{edges{node{directUrl}}}}}`),
    () => ask(`{${collection}{files{edges{node{directUrl}}}}}}`),
    () =>
      ask(
        `query($e:[ArtifactManifestEntryInput!]){artifact(id: "${idOf(1)}"){
        filesByManifestEntries(entries:$e,manifestVersion:"v1",storageLayout:"V2"){edges{node{directUrl}}}}}`,
        {
          e: [{ name: 'a', digest: md5('shared') }],
        },
      ),
    () => read(`loose/${idOf(1)}/${hexMd5('shared')}`),
    () => read(`acme/wandb-registry-m/best/${idOf(1)}/${hexMd5('shared')}/a`),
    () => read(`acme/wandb-registry-m/best/${idOf(1)}/${idOf(1)}/${hexMd5('shared')}/a`),
    () => ask('mutation($i: LinkArtifactInput!){linkArtifact(input: $i){versionIndex}}', { i: link }),
    () => ask('mutation($i:UseArtifactInput!){useArtifact(input:$i){run{name}}}', { i: use }),
    () => ask('mutation($id:ID!){commitArtifact(input:{artifactID:$id}){artifact{id}}}', { id: copy }),
  ];
  const tryAll = async () => {
    const statuses: number[] = [];
    for (const way of ways) statuses.push(await way());
    return statuses;
  };

  expect(await ask(`{${collection}{artifact{digest currentManifest{file{directUrl}}}}}}`)).toBe(200);
  expect(await tryAll()).toEqual([403, 403, 403, 403, 403, 403, 403, 403, 400]);

  await test.query('mutation($i:UpdateProjectMemberInput!){updateProjectMember(input:$i){success}}', {
    i: { ...eve, userProjectRole: 'viewer' },
  });
  expect(await tryAll()).toEqual(ways.map(() => 200));
});

it('leads from a link to the name of its type, and to nothing else of it', async () => {
  await using test = await start();
  const ask = (selection: string) =>
    test.answer(`{artifact(id: "${idOf(1)}"){artifactType{name ${selection}}}}`, {}, asEve);

  const [, { data }] = await ask(`artifact(name: "hidden:v1"){id} artifactCollection(name: "hidden"){id}
    artifactCollections{totalCount edges{node{id}}} artifactSequence(name: "hidden"){id} artifactSequences{totalCount edges{node{id}}}`);
  const [status] = await ask('project{name runs{edges{node{config}}}}');

  const nothing = { totalCount: 0, edges: [] };
  expect(data).toEqual({
    artifact: {
      artifactType: {
        ...{ name: 'model', artifact: null, artifactCollection: null, artifactCollections: nothing },
        ...{ artifactSequence: null, artifactSequences: nothing },
      },
    },
  });
  expect(status).toBe(404);
});

it('names the run that made a version to those who may see the run, and its user to others', async () => {
  await using test = await start();
  const question = `{artifact(id: "${idOf(1)}"){createdBy{__typename ... on Run {name config}}}}`;

  expect(await ofEve(test).query(question)).toEqual({ artifact: { createdBy: { __typename: 'User' } } });
  expect(await test.query(question)).toMatchObject({ artifact: { createdBy: { __typename: 'Run', name: 'maker' } } });
});

it('shows no version that a run used to those who may not see the version', async () => {
  await using test = await start();
  for (const artifactID of [idOf(1), idOf(2)]) {
    await test.query('mutation($i:UseArtifactInput!){useArtifact(input:$i){run{name}}}', {
      i: { artifactID, entityName: 'vision', projectName: 'p', runName: 'user' },
    });
  }

  const used = await ofEve(test).query(
    `{project(entityName: "vision", name: "p"){run(name: "user"){inputArtifacts{totalCount edges{node{id}}}}}}`,
  );

  expect(used).toEqual({
    project: { run: { inputArtifacts: { totalCount: 2, edges: [{ node: { id: idOf(1) } }, { node: null }] } } },
  });
});

it('reads on after a page of users that may not be seen', async () => {
  await using test = await start();
  test.server.seed({
    runs: [{ entity: 'loose', project: 'q', name: 'reader' }],
  });
  const use = (entityName: string, projectName: string, runName: string) =>
    test.query('mutation($i:UseArtifactInput!){useArtifact(input:$i){run{name}}}', {
      i: { artifactID: idOf(1), entityName, projectName, runName },
    });
  await use('loose', 'q', 'maker');
  await use('vision', 'p', 'user');
  await use('loose', 'q', 'reader');
  const read = async (after: string | null) =>
    (await ofEve(test).query(
      `query($a:String){artifact(id: "${idOf(1)}"){usedBy(first: 1, after: $a){edges{node{name}} pageInfo{endCursor hasNextPage}}}}`,
      { a: after },
    )) as { artifact: { usedBy: { edges: object[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } };

  const first = (await read(null)).artifact.usedBy;
  const second = (await read(first.pageInfo.endCursor)).artifact.usedBy;

  expect(first).toMatchObject({ edges: [], pageInfo: { endCursor: expect.any(String), hasNextPage: true } });
  expect(second).toMatchObject({ edges: [{ node: { name: 'user' } }], pageInfo: { hasNextPage: true } });
});

it('leads to no version that a manifest names without right', async () => {
  await using test = await start();
  test.server.seed({
    artifacts: [{ entity: 'eve', project: 'own', type: 'model', collection: 'c', files: { a: 'of eve' } }],
  });
  const entry = { digest: md5('mine'), size: 4, birthArtifactID: idOf(3) };
  const { id } = await announce(test, { a: entry });
  const [upload] = await announceFiles(test, id, [{ name: 'a', md5: md5('mine') }]);
  await put(test, upload?.uploadUrl ?? '', 'mine');
  await uploadAll(test, id, { files: { a: entry } });
  await commit(test, id);

  const files = await test.query(`{artifact(id: "${id}"){files{edges{node{name artifact{id}}}}}}`);

  expect(files).toEqual({ artifact: { files: { edges: [{ node: { name: 'a', artifact: { id } } }] } } });
});

it('leads to no version of another entity that a content was taken over from', async () => {
  await using test = await start();
  const place = { entityName: 'vision', projectName: 'p' };
  const files = { a: { digest: md5('private'), size: 7, birthArtifactID: idOf(2) } };
  await logVersion(test, { files, input: place });
  const kit = ofEve(test);
  const { id } = await announce(kit, { b: 'private' }, { ...place, artifactCollectionName: 'other' });

  const [file] = await announceFiles(kit, id, [{ name: 'b', md5: md5('private') }]);

  expect(file).toMatchObject({ uploadUrl: null, artifact: { id } });
});

it('names no aliases of collections that may not be seen to who deletes a version', async () => {
  await using test = await start();
  test.server.seed({
    artifacts: [{ entity: 'vision', project: 'p', type: 'model', collection: 'open', files: { a: 'open' } }],
  });
  const link = (entityName: string, projectName: string, alias: string) =>
    test.query('mutation($i: LinkArtifactInput!){linkArtifact(input: $i){versionIndex}}', {
      i: {
        ...{ artifactID: idOf(3), artifactPortfolioName: 'links', entityName, projectName },
        aliases: [{ artifactCollectionName: 'links', alias }],
      },
    });
  const remove = async () => {
    const document = 'mutation($id:ID!){deleteArtifact(input:{artifactID:$id}){artifact{id}}}';
    const [status, { errors }] = await test.answer(document, { id: idOf(3) }, asEve);
    return [status, errors?.[0]?.message];
  };

  await link('loose', 'q', 'private');
  expect(await remove()).toEqual([409, 'The artifact has aliases. Delete them with it, or move them before.']);
  await link('vision', 'p', 'shared');
  expect(await remove()).toEqual([409, 'The artifact has aliases (shared). Delete them with it, or move them before.']);
});
