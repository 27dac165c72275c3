import { expect, it } from 'vitest';
import { digestOf, md5 } from './testing/artifact-writer.js';
import { openTestServer } from './testing/test-server.js';

const version = { project: 'p', type: 'model', collection: 'net' } as const;

it('inserts versions that read like logged ones', async () => {
  await using test = openTestServer();
  const bytes = Uint8Array.from([0, 255]);
  const reference = { ref: 's3://bucket/x', digest: 'etag', sizeBytes: 5, extra: { etag: 'etag' } };

  test.server.seed({
    runs: ['maker', 'user'].map((name) => ({ project: 'p', name })),
    artifacts: [
      { ...version, files: { 'a.txt': 'alpha', 'b.bin': bytes }, references: { x: reference }, run: 'maker' },
      {
        ...version,
        files: { 'a.txt': 'alpha' },
        aliases: ['best'],
        tags: ['good'],
        metadata: { acc: 0.5 },
        description: 'Second',
        usedBy: ['user'],
        ttlSeconds: 60,
        createdAt: '2026-01-02T03:04:05.000Z',
      },
    ],
  });
  const fields = `digest size fileCount description metadata createdAt ttlDurationSeconds aliases{alias} tags{name}
    artifactType{name} usedBy{edges{node{name}}} createdBy{__typename ... on Run{name}}
    files{edges{node{name sizeBytes}}} currentManifest{file{directUrl}}`;
  const data = (await test.query(
    `{project(name:"p"){v0:artifact(name:"net:v0"){${fields}} v1:artifact(name:"net:v1"){${fields}}}}`,
  )) as {
    project: Record<'v0' | 'v1', Record<string, unknown> & { currentManifest: { file: { directUrl: string } } }>;
  };
  const { v0, v1 } = data.project;
  const manifest = await test.server.fetch(new Request(v0.currentManifest.file.directUrl));

  expect(v0).toMatchObject({
    digest: digestOf({ 'a.txt': 'alpha', 'b.bin': { digest: md5(bytes) }, x: reference }),
    size: 12,
    fileCount: 3,
    ttlDurationSeconds: -1,
    aliases: [{ alias: 'v0' }],
    artifactType: { name: 'model' },
    createdBy: { __typename: 'Run', name: 'maker' },
    files: {
      edges: [
        ['a.txt', 5],
        ['b.bin', 2],
        ['x', 5],
      ].map(([name, sizeBytes]) => ({ node: { name, sizeBytes } })),
    },
  });
  expect(await manifest.json()).toMatchObject({
    contents: {
      'a.txt': { digest: md5('alpha'), size: 5, birthArtifactID: btoa('Artifact:1') },
      x: { ref: 's3://bucket/x' },
    },
  });
  expect(v1).toMatchObject({
    description: 'Second',
    metadata: '{"acc":0.5}',
    createdAt: '2026-01-02T03:04:05Z',
    ttlDurationSeconds: 60,
    aliases: expect.arrayContaining([{ alias: 'v1' }, { alias: 'latest' }, { alias: 'best' }]),
    tags: [{ name: 'good' }],
    usedBy: { edges: [{ node: { name: 'user' } }] },
    createdBy: { __typename: 'User' },
  });
});

it('inserts nothing when an artifact cannot be inserted', async () => {
  await using test = openTestServer();
  const seed = (artifact: object) => () => test.server.seed({ artifacts: [version, { ...version, ...artifact }] });

  expect(seed({ type: 'dataset' })).toThrow('The collection "net" has another type.');
  expect(seed({ run: 'absent' })).toThrow('The run "absent" does not exist.');
  expect(seed({ files: { '../x': 'x' } })).toThrow('The name "../x" is not a path below the artifact.');
  expect(await test.query('{project(name:"p"){name}}')).toEqual({ project: null });
});
