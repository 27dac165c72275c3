import { expect, it } from 'vitest';
import { announce, logVersion } from '../../testing/artifact-writer.js';
import { basic, openTestServer, type TestServer } from '../../testing/test-server.js';

const eveKey = 'e'.repeat(40);

function open(): TestServer {
  const test = openTestServer({ now: () => Date.UTC(2026, 0, 31) });
  test.server.seed({
    users: [{ username: 'eve', apiKey: eveKey }],
    runs: ['maker', 'user', 'other'].map((name) => ({ project: 'p', name })),
  });
  return test;
}

const use = `mutation($id:ID!,$run:String!,$as:String,$entity:String,$project:String){useArtifact(input:{entityName:"local",
  projectName:"p",runName:$run,artifactID:$id,usedAs:$as,artifactEntityName:$entity,artifactProjectName:$project}){
  artifact{id digest description state createdAt metadata} run{name}}}`;

async function messageOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'taken',
    (error: Error) => error.message,
  );
}

it('finds a version by alias, number, digest, commit hash and id', async () => {
  await using test = open();
  const id = await logVersion(test, {
    files: { a: 'a' },
    input: { aliases: [{ alias: 'best', artifactCollectionName: 'ds' }] },
  });
  const { artifact } = (await test.query('query($id:ID!){artifact(id:$id){id digest commitHash}}', { id })) as {
    artifact: { id: string; digest: string; commitHash: string };
  };
  const named = async (name: string) => {
    const data = await test.query(
      `query($name:String!){project(name:"p"){artifact(name:$name,enableTracking:true){id}
        artifactCollectionMembership(name:$name){versionIndex artifact{id}}}}`,
      { name },
    );
    return (data as { project: unknown }).project;
  };
  const found = { artifact: { id }, artifactCollectionMembership: { versionIndex: 0, artifact: { id } } };

  for (const name of ['best', 'v0', 'latest', artifact.digest, artifact.commitHash].map((alias) => `ds:${alias}`)) {
    expect([name, await named(name)]).toEqual([name, found]);
  }
  expect(await named('ds')).toEqual(found);
  for (const name of ['ds:v1', 'ds:absent', 'absent:v0', 'absent', '']) {
    expect([name, await named(name)]).toEqual([name, { artifact: null, artifactCollectionMembership: null }]);
  }
});

it('shows no version to those who do not belong to its entity', async () => {
  await using test = open();
  const id = await logVersion(test, { files: { a: 'a' }, input: { clientID: 'c' } });
  const asEve = { authorization: basic(eveKey) };

  const [, answer] = await test.answer(
    `query($id:ID!){artifact(id:$id){id} clientIDMapping(clientID:"c"){serverID}
      project(entityName:"local",name:"p"){artifact(name:"ds:v0"){id}}}`,
    { id },
    asEve,
  );
  const [status, refused] = await test.answer(
    'mutation($id:ID!){commitArtifact(input:{artifactID:$id}){artifact{id}}}',
    { id },
    asEve,
  );

  expect(answer).toEqual({ data: { artifact: null, clientIDMapping: null, project: null } });
  expect([status, refused.errors?.[0]?.message]).toEqual([404, 'The artifact does not exist.']);
});

it('notes which runs logged and used which versions', async () => {
  await using test = open();
  const first = await logVersion(test, { files: { a: 'one' }, input: { runName: 'maker' } });
  const second = await logVersion(test, { files: { a: 'two' }, input: { runName: 'maker' } });
  await announce(test, { a: 'never committed' }, { runName: 'maker' });

  const used = await test.query(use, { id: first, run: 'user', as: 'train', entity: 'local', project: 'p' });
  await test.query(use, { id: first, run: 'user', as: 'train' });
  await test.query(use, { id: first, run: 'user', as: 'test' });
  await test.query(use, { id: second, run: 'user' });
  await test.query(use, { id: first, run: 'other' });
  const lineage = await test.query(
    `query($id:ID!){artifact(id:$id){usedBy{totalCount edges{node{name}}} createdBy{... on Run{name}}}
      project(name:"p"){
        maker:run(name:"maker"){outputArtifacts(first:1){totalCount pageInfo{hasNextPage} edges{node{id}}} inputArtifacts{totalCount}}
        user:run(name:"user"){outputArtifacts{totalCount} inputArtifacts{totalCount edges{usedAs node{versionIndex}}}}}}`,
    { id: first },
  );

  expect(used).toEqual({
    useArtifact: {
      artifact: {
        id: first,
        digest: expect.stringMatching(/^[0-9a-f]{32}$/),
        description: null,
        state: 'COMMITTED',
        createdAt: '2026-01-31T00:00:00Z',
        metadata: null,
      },
      run: { name: 'user' },
    },
  });
  expect(lineage).toEqual({
    artifact: {
      usedBy: { totalCount: 2, edges: [{ node: { name: 'user' } }, { node: { name: 'other' } }] },
      createdBy: { name: 'maker' },
    },
    project: {
      maker: {
        outputArtifacts: { totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { id: first } }] },
        inputArtifacts: { totalCount: 0 },
      },
      user: {
        outputArtifacts: { totalCount: 0 },
        inputArtifacts: {
          totalCount: 2,
          edges: [
            { usedAs: ['train', 'test'], node: { versionIndex: 0 } },
            { usedAs: [], node: { versionIndex: 1 } },
          ],
        },
      },
    },
  });
});

it('refuses uses of what there is not', async () => {
  await using test = open();
  const id = await logVersion(test, { files: { a: 'a' } });
  const { id: pending } = await announce(test, { a: 'b' });
  const refusal = (variables: object) => messageOf(test.query(use, { id, run: 'user', ...variables }));

  expect({
    run: await refusal({ run: 'absent' }),
    artifact: await refusal({ id: btoa('Artifact:99') }),
    pending: await refusal({ id: pending }),
    project: await refusal({ entity: 'local', project: 'absent' }),
  }).toEqual({
    run: 'The run does not exist.',
    artifact: 'The artifact does not exist.',
    pending: 'The artifact is not committed yet.',
    project: 'The project "absent" does not have the artifact.',
  });
});
