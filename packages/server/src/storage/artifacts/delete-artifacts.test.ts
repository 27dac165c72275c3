import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { announce, announceFiles, commit, hexMd5, logVersion, md5, uploadAll } from '../../testing/artifact-writer.js';
import { countContents } from '../../testing/stored-contents.js';
import { openTestServer, type TestServer } from '../../testing/test-server.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'delete-artifacts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Opened {
  readonly test: TestServer;
  /** How many contents are stored, manifests included. */
  readonly blobs: () => Promise<number>;
}

function open(name: string, now: () => number = Date.now): Opened {
  const dataDir = join(folder, name);
  return { test: openTestServer({ dataDir, now, uploadLifetimeMs: 1000 }), blobs: () => countContents(dataDir) };
}

async function remove(test: TestServer, id: string): Promise<void> {
  await test.query('mutation($id:ID!){deleteArtifact(input:{artifactID:$id,deleteAliases:true}){artifact{id}}}', {
    id,
  });
}

async function names(test: TestServer): Promise<unknown> {
  const data = (await test.query(
    '{project(name:"p"){artifactCollection(name:"ds"){artifacts{edges{version node{aliases{alias}}}}}}}',
  )) as {
    project: {
      artifactCollection: { artifacts: { edges: { version: string; node: { aliases: { alias: string }[] } }[] } };
    };
  };
  return data.project.artifactCollection.artifacts.edges
    .map(({ version, node }) => [version, node.aliases.map(({ alias }) => alias).sort()])
    .sort();
}

const contentOf = (test: TestServer, text: string): Promise<Response> =>
  test.send('GET', `/artifacts/local/${hexMd5(text)}`);

it('removes the contents that no other version has, and gives latest to the newest that is left', async () => {
  const { test, blobs } = open('versions');
  await using _ = test;
  const first = await logVersion(test, { files: { a: 'shared', b: 'only first' } });
  const second = await logVersion(test, { files: { a: 'shared', c: 'only second' } });
  const before = [await blobs(), await names(test)];

  await remove(test, second);
  const between = [await blobs(), await names(test), (await contentOf(test, 'only second')).status];
  await remove(test, first);

  expect(before).toEqual([
    5,
    [
      ['v0', ['v0']],
      ['v1', ['latest', 'v1']],
    ],
  ]);
  expect(between).toEqual([3, [['v0', ['latest', 'v0']]], 404]);
  expect([await blobs(), await names(test)]).toEqual([0, []]);
});

it('never gives the number of a deleted version again', async () => {
  const { test } = open('numbers');
  await using _ = test;
  await remove(test, await logVersion(test, { files: { a: 'a' } }));
  await logVersion(test, { files: { a: 'a' } });

  expect(await names(test)).toEqual([['v1', ['latest', 'v1']]]);
});

it('keeps content that a pending version relies on', async () => {
  const { test, blobs } = open('pending');
  await using _ = test;
  const old = await logVersion(test, { files: { a: 'shared' } });
  const { id } = await announce(test, { b: 'shared' });
  const [file] = await announceFiles(test, id, [{ name: 'b', md5: md5('shared') }]);

  await remove(test, old);
  await uploadAll(test, id, { files: { b: 'shared' } });
  await commit(test, id);

  expect(file?.uploadUrl).toBeNull();
  expect(await (await contentOf(test, 'shared')).text()).toBe('shared');
  expect(await blobs()).toBe(2);
});

it('removes what was announced and uploaded, but is not in the manifest', async () => {
  const { test, blobs } = open('surplus');
  await using _ = test;
  const { id } = await announce(test, { a: 'a' });
  await uploadAll(test, id, { files: { a: 'a', surplus: 'surplus' } });
  await uploadAll(test, id, { files: { a: 'a' } });
  const before = await blobs();

  await commit(test, id);

  expect([before, await blobs()]).toEqual([3, 2]);
  expect((await contentOf(test, 'surplus')).status).toBe(404);
});

it('keeps the artifacts of a deleted run without it, or deletes those that the run made', async () => {
  const { test, blobs } = open('runs');
  await using _ = test;
  test.server.seed({ runs: ['maker', 'user'].map((name) => ({ project: 'p', name })) });
  const kept = await logVersion(test, { files: { a: 'kept' }, input: { runName: 'user' } });
  const made = await logVersion(test, { files: { a: 'made' }, input: { runName: 'maker' } });
  await announce(test, { a: 'kept' }, { runName: 'maker' });
  const deleteRun = (name: string, deleteArtifacts: boolean) =>
    test.query('mutation($id:ID!,$all:Boolean){deleteRun(input:{id:$id,deleteArtifacts:$all}){clientMutationId}}', {
      id: Buffer.from(`Run:v1:${name}:p:local`).toString('base64'),
      all: deleteArtifacts,
    });

  await deleteRun('user', false);
  const afterUser = [await blobs(), await names(test)];
  await deleteRun('maker', true);

  expect(afterUser).toEqual([
    4,
    [
      ['v0', ['v0']],
      ['v1', ['latest', 'v1']],
    ],
  ]);
  expect([await blobs(), await names(test)]).toEqual([2, [['v0', ['latest', 'v0']]]]);
  expect(
    await test.query(
      'query($kept:ID!,$made:ID!){kept:artifact(id:$kept){createdBy{__typename}} made:artifact(id:$made){id}}',
      {
        kept,
        made,
      },
    ),
  ).toEqual({ kept: { createdBy: { __typename: 'User' } }, made: null });
});

it('deletes given-up uploads and versions whose time is over at the next start', async () => {
  const clock = { now: Date.UTC(2026, 0, 1) };
  const first = open('expiry', () => clock.now);
  await logVersion(first.test, { files: { a: 'kept' }, input: { ttlDurationSeconds: -2 } });
  await logVersion(first.test, { files: { a: 'short' }, input: { ttlDurationSeconds: 60 } });
  await logVersion(first.test, { files: { a: 'long' }, input: { ttlDurationSeconds: 3600 } });
  const { id } = await announce(first.test, { b: 'given up' });
  await uploadAll(first.test, id, { files: { b: 'given up' } });
  await first.test.server.close();
  clock.now += 60 * 1000;

  await open('expiry', () => clock.now).test.server.close();
  const { test, blobs } = open('expiry', () => clock.now);
  await using _ = test;

  expect(await names(test)).toEqual([
    ['v0', ['v0']],
    ['v2', ['latest', 'v2']],
  ]);
  expect(await test.query('query($id:ID!){artifact(id:$id){id}}', { id })).toEqual({ artifact: null });
  expect(await blobs()).toBe(4);
});

it('keeps a version whose time is over as long as it is linked', async () => {
  const clock = { now: Date.UTC(2026, 0, 1) };
  const first = open('linked', () => clock.now);
  const id = await logVersion(first.test, { files: { a: 'a' }, input: { ttlDurationSeconds: 60 } });
  await first.test.query(
    `mutation($id:ID!){linkArtifact(input:{artifactID:$id,artifactPortfolioName:"shared",entityName:"local",
      projectName:"p"}){versionIndex}}`,
    { id },
  );
  await first.test.server.close();
  clock.now += 3600 * 1000;

  await open('linked', () => clock.now).test.server.close();
  const { test } = open('linked', () => clock.now);
  await using _ = test;

  expect(await test.query('query($id:ID!){artifact(id:$id){id}}', { id })).toEqual({ artifact: { id } });
});
