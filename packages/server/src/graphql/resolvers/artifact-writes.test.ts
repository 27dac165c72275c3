import { expect, it } from 'vitest';
import {
  announce,
  announceFiles,
  announceManifest,
  anonymous,
  commit,
  digestOf,
  hexMd5,
  logVersion,
  md5,
  put,
  toContents,
  toManifest,
  uploadAll,
} from '../../testing/artifact-writer.js';
import { openTestServer, type TestServer } from '../../testing/test-server.js';

const runs = ['r', 's'].map((name) => ({ project: 'p', name }));

function open(): TestServer {
  const test = openTestServer({ now: () => Date.UTC(2026, 0, 31) });
  test.server.seed({ runs });
  return test;
}

async function read(test: TestServer, id: string): Promise<Record<string, unknown>> {
  const data = (await test.query(
    `query($id:ID!){artifact(id:$id){id state digest size fileCount versionIndex description metadata historyStep
      ttlDurationSeconds ttlIsInherited digestAlgorithm aliases{alias} tags{name} artifactType{name}
      artifactSequence{name} createdBy{__typename ... on Run{name} ... on User{username}}
      currentManifest{type digest file{name md5 directUrl uploadUrl}} commitHash}}`,
    { id },
  )) as { artifact: Record<string, unknown> & { aliases: { alias: string }[]; tags: { name: string }[] } };
  const { aliases, tags, ...rest } = data.artifact;
  return { ...rest, aliases: aliases.map(({ alias }) => alias), tags: tags.map(({ name }) => name) };
}

async function readManifest(test: TestServer, id: string): Promise<unknown> {
  const { currentManifest } = (await read(test, id)) as { currentManifest: { file: { directUrl: string } } };
  return (await anonymous(test, currentManifest.file.directUrl)).json();
}

async function messageOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'taken',
    (error: Error) => error.message,
  );
}

it('logs a version in the steps of clients', async () => {
  await using test = open();
  const files = { 'a.txt': 'alpha', 'deep/b.bin': '', ref: { digest: 'etag', ref: 's3://x/y', size: 9 } };

  const { id, state, artifactSequence } = await announce(test, files, {
    runName: 'r',
    description: 'About it',
    metadata: '{"n":NaN,"big":12345678901234567890,"inf":[-Infinity]}',
    aliases: [{ alias: 'best', artifactCollectionName: 'ds' }],
    tags: [{ tagName: 'one tag' }],
    historyStep: 3,
    ttlDurationSeconds: 60,
  });
  const pending = await read(test, id);
  await uploadAll(test, id, { files });
  await commit(test, id);

  expect([state, artifactSequence.latestArtifact]).toEqual(['PENDING', null]);
  expect(pending).toMatchObject({ state: 'PENDING', versionIndex: null, currentManifest: null, aliases: [] });
  expect(await read(test, id)).toEqual({
    id,
    state: 'COMMITTED',
    digest: digestOf(files),
    size: 14,
    fileCount: 3,
    versionIndex: 0,
    description: 'About it',
    metadata: '{"n":null,"big":12345678901234567890,"inf":[null]}',
    historyStep: 3,
    ttlDurationSeconds: 60,
    ttlIsInherited: false,
    digestAlgorithm: 'MANIFEST_MD5',
    aliases: ['v0', 'latest', 'best'],
    tags: ['one tag'],
    artifactType: { name: 'dataset' },
    artifactSequence: { name: 'ds' },
    createdBy: { __typename: 'Run', name: 'r' },
    currentManifest: {
      type: 'FULL',
      digest: '',
      file: {
        name: 'wandb_manifest.json',
        md5: md5(toManifest(files)),
        directUrl: expect.stringMatching(/^http:\/\/wandb\.test\/artifact-manifests\/1\/wandb_manifest\.json\?/),
        uploadUrl: null,
      },
    },
    commitHash: expect.stringMatching(/^[0-9a-f]{20}$/),
  });
});

it('gives the committed version with the same digest back, with the new aliases and tags', async () => {
  await using test = open();
  const files = { 'a.txt': 'alpha' };
  const first = await logVersion(test, { files, input: { runName: 'r' } });
  await logVersion(test, { files: { 'a.txt': 'other' }, input: { runName: 'r' } });

  const again = await announce(test, files, {
    runName: 's',
    clientID: 'mine',
    aliases: ['latest', 'again'].map((alias) => ({ alias, artifactCollectionName: 'ds' })),
    tags: [{ tagName: 'new' }],
  });
  const without = await announce(test, files, { enableDigestDeduplication: false });
  const outputs = await test.query(
    '{project(name:"p"){run(name:"s"){outputArtifacts{totalCount edges{node{id}}}}} clientIDMapping(clientID:"mine"){serverID}}',
  );

  expect([again.id, again.state]).toEqual([first, 'COMMITTED']);
  expect(await read(test, first)).toMatchObject({ aliases: ['v0', 'latest', 'again'], tags: ['new'] });
  expect([without.id === first, without.state]).toEqual([false, 'PENDING']);
  expect(outputs).toEqual({
    project: { run: { outputArtifacts: { totalCount: 1, edges: [{ node: { id: first } }] } } },
    clientIDMapping: { serverID: first },
  });
});

it('takes the same client id for the same version', async () => {
  await using test = open();
  const input = { clientID: 'c1', sequenceClientID: 's1', enableDigestDeduplication: false };

  const first = await announce(test, { a: 'a' }, input);
  const repeated = await announce(test, { a: 'a' }, input);
  const mapping = await test.query(
    `{version:clientIDMapping(clientID:"c1"){clientID serverID entry{__typename}}
      sequence:clientIDMapping(clientID:"s1"){serverID entry{__typename ... on ArtifactSequence{name}}}
      unknown:clientIDMapping(clientID:"c2"){serverID}}`,
  );

  expect(repeated.id).toBe(first.id);
  expect(mapping).toEqual({
    version: { clientID: 'c1', serverID: first.id, entry: { __typename: 'Artifact' } },
    sequence: { serverID: first.artifactSequence.id, entry: { __typename: 'ArtifactSequence', name: 'ds' } },
    unknown: null,
  });
  expect(await messageOf(announce(test, { a: 'a' }, { ...input, artifactCollectionName: 'other' }))).toBe(
    'The client id stands for a version of another collection.',
  );
});

it('numbers versions and moves latest and aliases to the newest', async () => {
  await using test = open();
  const input = { aliases: [{ alias: 'best', artifactCollectionName: 'ds' }] };

  const ids = [];
  for (const text of ['one', 'two', 'three']) {
    ids.push(await logVersion(test, { files: { a: text }, input: text === 'three' ? {} : input }));
  }
  const versions = await Promise.all(ids.map((id) => read(test, id)));
  const { artifactSequence } = await announce(test, { a: 'four' });

  expect(versions.map(({ versionIndex, aliases }) => [versionIndex, (aliases as string[]).sort()])).toEqual([
    [0, ['v0']],
    [1, ['best', 'v1']],
    [2, ['latest', 'v2']],
  ]);
  expect(artifactSequence.latestArtifact?.id).toBe(ids[2]);
});

it('announces a full manifest once, and tells where to upload it', async () => {
  await using test = open();
  const { id } = await announce(test, {});

  const first = await announceManifest(test, id);
  const second = await announceManifest(test, id, { digest: md5(toManifest({})) });
  const [one, other] = [
    await announceManifest(test, id, { type: 'PATCH' }),
    await announceManifest(test, id, { type: 'PATCH' }),
  ];
  const wrong = await anonymous(test, second.uploadUrl, { method: 'PUT', body: toManifest({ a: 'x' }) });
  const right = await anonymous(test, second.uploadUrl, { method: 'PUT', body: toManifest({}) });

  expect(second.id).toBe(first.id);
  expect(new Set([first.id, one.id, other.id]).size).toBe(3);
  expect([wrong.status, right.status]).toEqual([400, 200]);
  expect(right.headers.get('etag')).toBe(`"${hexMd5(toManifest({}))}"`);
});

it('answers as many files as were announced, and no upload URL for content that the entity has', async () => {
  await using test = open();
  const born = await logVersion(test, { files: { a: 'alpha' } });
  const { id } = await announce(test, { x: 'beta' });
  const specs = [
    { name: 'new.txt', md5: md5('beta') },
    { name: 'same/content.txt', md5: md5('alpha') },
    { name: 'new.txt', md5: md5('beta') },
    { name: 'ü b#%.txt', md5: md5('gamma') },
  ];

  const files = await announceFiles(test, id, specs);
  const repeated = await announceFiles(test, id, specs);

  expect(files.map(({ name, artifact, uploadHeaders }) => [name, artifact.id, uploadHeaders])).toEqual([
    ['new.txt', id, []],
    ['same/content.txt', born, []],
    ['new.txt', id, []],
    ['ü b#%.txt', id, []],
  ]);
  expect(files.map(({ uploadUrl }) => uploadUrl?.replace(/\d+\?.*/, '') ?? null)).toEqual([
    'http://wandb.test/artifact-uploads/',
    null,
    'http://wandb.test/artifact-uploads/',
    'http://wandb.test/artifact-uploads/',
  ]);
  expect(files[0]?.storagePath).toBe(`wandb_artifacts/1/2/${hexMd5('beta')}`);
  expect(repeated.map(({ uploadUrl }) => uploadUrl)).toEqual(files.map(({ uploadUrl }) => uploadUrl));
});

it('merges an incremental manifest with the version before, or with the one that it names', async () => {
  await using test = open();
  const base = await logVersion(test, {
    files: { a: 'a', b: 'b', ref: { digest: 'e', ref: 'gs://x', extra: { etag: 'e' } } },
  });
  await logVersion(test, { files: { other: 'other' } });
  const files = { b: 'new b', c: 'c' };

  const named = await logVersion(test, {
    files,
    type: 'INCREMENTAL',
    base,
    input: { enableDigestDeduplication: false },
  });
  const latest = await logVersion(test, { files: { d: 'd' }, type: 'INCREMENTAL' });
  const all = { a: 'a', b: 'new b', ref: { digest: 'e', ref: 'gs://x', extra: { etag: 'e' } }, c: 'c' };

  expect(await read(test, named)).toMatchObject({
    digest: digestOf(all),
    fileCount: 4,
    versionIndex: 2,
    currentManifest: { type: 'FULL', file: { name: 'wandb_manifest.json' } },
  });
  expect(await readManifest(test, named)).toMatchObject({ version: 1, contents: toContents(all) });
  expect(await readManifest(test, latest)).toMatchObject({ contents: toContents({ ...all, d: 'd' }) });
});

it('lets several writers make one version', async () => {
  await using test = open();
  const input = (name: string) => ({ distributedID: 'group', clientID: name, runName: 'r' });

  const parts = [];
  for (const [name, text] of [
    ['x', 'ex'],
    ['y', 'why'],
  ] as const) {
    const { id } = await announce(test, { [name]: text }, input(name));
    await uploadAll(test, id, { files: { [name]: text }, type: 'PATCH' });
    parts.push(id);
  }
  const { id } = await announce(test, {}, input('last'));
  await uploadAll(test, id, { files: {}, type: 'PATCH' });
  await commit(test, id);
  const next = await announce(test, {}, input('next'));

  expect(parts).toEqual([id, id]);
  expect(await readManifest(test, id)).toMatchObject({ contents: toContents({ x: 'ex', y: 'why' }) });
  expect(await read(test, id)).toMatchObject({
    versionIndex: 0,
    fileCount: 2,
    digest: digestOf({ x: 'ex', y: 'why' }),
  });
  expect(next.id).not.toBe(id);
});

it('refuses to commit what is not complete', async () => {
  await using test = open();
  const commitOf = async (files: Record<string, string>, manifest: string | null, uploads: boolean) => {
    const { id } = await announce(test, files, { enableDigestDeduplication: false });
    if (uploads) {
      await uploadAll(test, id, { files });
    }
    if (manifest !== null) {
      await put(test, (await announceManifest(test, id)).uploadUrl, manifest);
    }
    return [await messageOf(commit(test, id)), (await read(test, id))['state']];
  };

  expect({
    nothing: await commitOf({}, null, false),
    missing: await commitOf({ a: 'never', b: 'never' }, toManifest({ a: 'never', b: 'never' }), false),
    digest: await commitOf({ a: 'a' }, toManifest({ a: 'a', b: 'a' }), true),
    hostile: await commitOf({ '../x': 'h' }, toManifest({ '../x': { digest: md5('h') } }), false),
    size: await commitOf({ c: 'c' }, toManifest({ c: { digest: md5('c'), size: 7 } }), true),
    text: await commitOf({ d: 'd' }, 'no manifest', true),
  }).toEqual({
    nothing: ['The artifact has no manifest yet.', 'PENDING'],
    missing: ['Files of the artifact are not stored: "a", "b".', 'PENDING'],
    digest: ['The manifest has not the digest that was announced for the artifact.', 'PENDING'],
    hostile: ['The name "../x" is not a path below the artifact.', 'PENDING'],
    size: ['The file "c" of the artifact has 1 bytes, not 7.', 'PENDING'],
    text: ['The manifest is not a JSON object.', 'PENDING'],
  });
  expect(await test.query('{project(name:"p"){artifact(name:"ds:latest"){id}}}')).toEqual({
    project: { artifact: null },
  });
});

it('refuses what it cannot take', async () => {
  await using test = open();
  await logVersion(test, { files: { a: 'a' } });
  const refusal = (input: Record<string, unknown>) => messageOf(announce(test, { b: 'b' }, input));
  const { id } = await announce(test, { b: 'b' });
  const committed = await logVersion(test, { files: { a: 'a' } });
  const spec = (fields: object) => messageOf(announceFiles(test, id, [{ name: 'x', md5: md5('x'), ...fields }]));

  expect({
    type: await refusal({ artifactTypeName: 'model' }),
    region: await refusal({ storageRegion: 'moon-1' }),
    digest: await refusal({ digest: 'abc' }),
    collections: await refusal({ artifactCollectionName: null, artifactCollectionNames: ['a', 'b'] }),
    name: await refusal({ artifactCollectionName: 'a/b' }),
    alias: await refusal({ aliases: [{ alias: 'v3', artifactCollectionName: 'ds' }] }),
    elsewhere: await refusal({ aliases: [{ alias: 'x', artifactCollectionName: 'other' }] }),
    tag: await refusal({ tags: [{ tagName: 'a/b' }] }),
    metadata: await refusal({ metadata: '[1]' }),
    depth: await refusal({ metadata: `{"x":${'['.repeat(1000)}${']'.repeat(1000)}}` }),
    run: await refusal({ runName: 'absent' }),
    ttl: await refusal({ ttlDurationSeconds: 0 }),
    registry: await refusal({ entityName: 'local-org' }),
    hostile: await spec({ name: '../x' }),
    absolute: await spec({ name: '/x' }),
    md5: await spec({ md5: 'abc' }),
    parts: await spec({ uploadPartsInput: [{ partNumber: 2, hexMD5: hexMd5('x') }] }),
    manifest: await spec({ artifactManifestID: btoa('ArtifactManifest:1') }),
    committed: await messageOf(announceManifest(test, committed)),
    unknown: await messageOf(announceManifest(test, btoa('Artifact:99'))),
  }).toEqual({
    type: 'The collection "ds" exists with the type "dataset" already.',
    region: 'The storage region "moon-1" does not exist.',
    digest: 'The digest of an artifact is a hexadecimal MD5.',
    collections: 'A version is logged to exactly one collection.',
    name: 'The name of a collection has 1 to 128 characters, none of / \\ :, and is not . or ..',
    alias: '"v3" is the number of a version, which cannot be given or taken.',
    elsewhere: 'A version that is logged to "ds" has its aliases there.',
    tag: '"a/b" is not a tag: use letters, digits, - and _.',
    metadata: 'The metadata of an artifact must be the JSON text of an object.',
    depth: 'The metadata of an artifact is nested deeper than 1000 levels.',
    run: 'The run "absent" does not exist.',
    ttl: 'An artifact is kept for a positive number of seconds, -1 or -2.',
    registry: 'Versions are linked to registries, never logged to them.',
    hostile: 'The name "../x" is not a path below the artifact.',
    absolute: 'The name "/x" is not a path below the artifact.',
    md5: 'The digest of the file "x" is not a base64 MD5.',
    parts: 'The parts of the file "x" are not numbered from 1.',
    manifest: 'The artifact has no such manifest.',
    committed: 'The artifact is committed; nothing of it changes any more.',
    unknown: 'The artifact does not exist.',
  });
});

it('commits once, however often it is asked', async () => {
  await using test = open();
  const { id } = await announce(test, { a: 'a' });
  await uploadAll(test, id, { files: { a: 'a' }, type: 'INCREMENTAL' });

  await Promise.all([commit(test, id), commit(test, id)]);
  await commit(test, id);
  const next = await logVersion(test, { files: { b: 'b' } });

  expect(await read(test, id)).toMatchObject({ versionIndex: 0, aliases: ['v0'] });
  expect(await read(test, next)).toMatchObject({ versionIndex: 1 });
});
