import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ClientEvent } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import type { Artifact } from '../artifacts/artifact.js';
import { runHead } from '../testing/run-head.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { LoggedArtifact, LoggedEntry } from './artifact-record.js';
import { FrameWriter } from './frames.js';
import { syncRun } from './sync-run.js';
import { type WritableRecord, writeHeader, writeRecord } from './write-record.js';

const logged: LoggedArtifact = {
  name: 'set',
  type: 'dataset',
  digest: '',
  description: '',
  metadata: '',
  aliases: ['latest'],
  tags: [],
  clientId: '',
  sequenceClientId: '',
  distributedId: '',
  baseId: '',
  ttlSeconds: 0,
  isLast: true,
  isIncremental: false,
  isUsed: false,
  entries: [],
  manifestFile: '',
};

const entry = (fields: Partial<LoggedEntry>): LoggedEntry => ({
  path: 'a.txt',
  digest: '',
  ref: '',
  sizeBytes: 0,
  localPath: '',
  birthArtifactId: '',
  extra: new Map(),
  ...fields,
});

interface World extends AsyncDisposable {
  readonly test: TestApi;
  readonly folder: string;
  readonly warnings: string[];
  /** Sends a log with these artifacts. */
  sync(...artifacts: LoggedArtifact[]): Promise<void>;
}

async function openWorld(): Promise<World> {
  const warnings: string[] = [];
  const onEvent = (event: ClientEvent): void => {
    if (event.type === 'warning') warnings.push(event.message);
  };
  const test = startTestApi({}, { onEvent });
  const folder = await mkdtemp(join(tmpdir(), 'wandb-ts-run-log-'));
  return {
    test,
    folder,
    warnings,
    sync: async (...artifacts) => {
      const frames = new FrameWriter();
      const records: WritableRecord[] = [
        { type: 'run', head: runHead },
        ...artifacts.map((artifact): WritableRecord => ({ type: 'artifact', artifact })),
        { type: 'exit', exitCode: 0, runtime: 1 },
      ];
      const bytes = [writeHeader(), ...records.map(writeRecord)].map((record) => frames.frame(record).slice());
      await writeFile(join(folder, 'run-r1.wandb'), Buffer.concat(bytes));
      await syncRun(test.api.client, folder);
    },
    [Symbol.asyncDispose]: async () => {
      await test[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

async function contentsOf(artifact: Artifact): Promise<unknown[]> {
  const { entries } = await artifact.manifest();
  return [...entries.values()].map(({ path, digest, ref, extra }) => [path, digest, ref, extra]);
}

it('logs an artifact with its files and references', async () => {
  await using world = await openWorld();
  const file = join(world.folder, 'data.txt');
  await writeFile(file, 'data');
  const extra = new Map([['etag', '"x"']]);
  await world.sync({
    ...logged,
    description: 'what it is',
    metadata: '{"k":1}',
    aliases: ['latest', 'best'],
    tags: ['clean'],
    ttlSeconds: 86_400,
    isUsed: true,
    entries: [
      entry({ path: 'in/data.txt', digest: 'stale', localPath: file }),
      entry({ path: 'there', digest: 'x', ref: 'https://example.org/x', sizeBytes: 3, extra }),
    ],
  });
  const artifact = await world.test.api.artifact('p/set:best');
  expect([artifact.type, artifact.description, artifact.metadata, artifact.tags, artifact.ttl]).toEqual([
    'dataset',
    'what it is',
    { k: 1 },
    ['clean'],
    86_400_000,
  ]);
  expect(await contentsOf(artifact)).toEqual([
    ['in/data.txt', 'jXd/OF09/siBXSD3SWAm3A==', null, {}],
    ['there', 'x', 'https://example.org/x', { etag: 'x' }],
  ]);
  const run = await world.test.api.run('p/r1');
  expect((await run.loggedArtifacts().toArray()).map(({ name }) => name)).toEqual(['set:v0']);
  expect((await run.usedArtifacts().toArray()).map(({ name }) => name)).toEqual(['set:v0']);
});

it('sends everything else when the files of an artifact are gone, and says so', async () => {
  await using world = await openWorld();
  const gone = join(world.folder, 'gone.txt');
  await world.sync(
    { ...logged, entries: [entry({ localPath: gone })] },
    { ...logged, name: 'other', manifestFile: `${gone}.gz` },
  );
  expect(world.warnings).toEqual([
    `The artifact set, which the run logged, is not sent: ${gone} is gone.`,
    `The artifact other, which the run logged, is not sent: ${gone}.gz is gone.`,
  ]);
  const run = await world.test.api.run('p/r1');
  expect([run.state, await run.loggedArtifacts().toArray()]).toEqual(['finished', []]);
});

it('finds the files beside a log that was moved, and entries in a file of their own', async () => {
  await using world = await openWorld();
  const artifacts = join(world.folder, 'artifacts');
  await mkdir(artifacts);
  await writeFile(join(artifacts, 'data.txt'), 'data');
  const lines = [
    { path: 'a.txt', digest: 'x', local_path: '/elsewhere/data.txt', size: 4 },
    { path: 'there', digest: 'y', ref: 'https://example.org/x', extra: { etag: 'y' } },
  ];
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  await writeFile(join(artifacts, 'entries.jl.gz'), gzipSync(text));
  await world.sync({ ...logged, manifestFile: '/elsewhere/entries.jl.gz' });
  expect(await contentsOf(await world.test.api.artifact('p/set:latest'))).toEqual([
    ['a.txt', 'jXd/OF09/siBXSD3SWAm3A==', null, {}],
    ['there', 'y', 'https://example.org/x', { etag: 'y' }],
  ]);
});

it('adds to the version that an artifact continues, and to the latest one', async () => {
  await using world = await openWorld();
  const file = join(world.folder, 'data.txt');
  await writeFile(file, 'data');
  await world.sync({ ...logged, entries: [entry({ path: 'one', localPath: file })] });
  const first = await world.test.api.artifact('p/set:v0');
  await writeFile(file, 'more');
  await world.sync(
    {
      ...logged,
      baseId: first.id ?? '',
      entries: [
        entry({ path: 'one', digest: 'jXd/OF09/siBXSD3SWAm3A==', sizeBytes: 4, birthArtifactId: first.id ?? '' }),
        entry({ path: 'two', localPath: file }),
      ],
    },
    { ...logged, isIncremental: true, entries: [entry({ path: 'three', localPath: file })] },
  );
  const paths = async (version: string): Promise<string[]> => {
    const { entries } = await (await world.test.api.artifact(`p/set:${version}`)).manifest();
    return [...entries.keys()].toSorted();
  };
  expect([await paths('v1'), await paths('v2')]).toEqual([
    ['one', 'two'],
    ['one', 'three', 'two'],
  ]);
});

it('ends the run when the server does not take an artifact, and says why', async () => {
  await using world = await openWorld();
  world.test.answer('CreateArtifact', () => Response.json({ errors: [{ message: 'full' }] }, { status: 403 }));
  await expect(world.sync({ ...logged, entries: [] })).rejects.toThrow('full');
  expect((await world.test.api.run('p/r1')).state).toBe('finished');
  await expect(world.sync({ ...logged, baseId: btoa('Artifact:99') })).rejects.toThrow(/does not exist/);
});
