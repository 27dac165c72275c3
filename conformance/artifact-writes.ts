import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Api, Artifact } from '@wandb-ts/public-api';
import { differences } from './compare.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';

/**
 * Logs artifacts from TypeScript in every way, once for each Python client, which uses, downloads and verifies them and makes a
 * version of its own on top. What it finds must be what was logged, to the byte.
 */
export async function proveArtifactWrites(session: Session): Promise<void> {
  const [, ...prefixes] = writerPrefixes(session.clients);
  for (const [index, client] of session.clients.entries()) await proveClient(session, client, prefixes[index] ?? '');
}

async function proveClient(session: Session, client: PythonClient, prefix: string): Promise<void> {
  const { report, plan } = session;
  const project = `artifact-writes-${prefix}`;
  const links = `${project}-links`;
  await writeArtifacts(session.api, { entity: plan.entity, project, links, folder: join(session.folder, project) });
  const { code, stdout, output } = await runPython(session, client, 'read_artifacts.py', [project, links]);
  const name = `python ${client.version} reads the artifacts of TypeScript`;
  report.check(`${name}, to the end`, code === 0, output.split('\n').slice(-20));
  if (code !== 0) return;
  const found = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as unknown;
  report.differences(name, differences(expected(plan.entity, project, links), found));
}

interface Place {
  readonly entity: string;
  readonly project: string;
  /** The project of links. */
  readonly links: string;
  readonly folder: string;
}

type Files = Readonly<Record<string, string>>;

const many = Object.fromEntries(Array.from({ length: 250 }, (_, number) => [`many/${number}.bin`, `${number % 90}`]));
const large = 'large '.repeat(100_000);
const folderFiles: Files = { 'a.txt': 'alpha\n', 'deep/er/ü b.txt': 'größer\n', 'empty.bin': '', 'large.bin': large };
const firstFiles: Files = {
  ...Object.fromEntries(Object.entries(folderFiles).map(([path, text]) => [`data/${path}`, text])),
  ...many,
  'renamed/a.txt': 'alpha\n',
  'made.json': '{"made": true}',
};
const secondFiles: Files = {
  ...Object.fromEntries(Object.entries(firstFiles).filter(([path]) => !path.startsWith('many/'))),
  'data/a.txt': 'alpha, but more\n',
};
const thirdFiles: Files = { ...secondFiles, 'more.txt': 'more\n' };
const partFiles: Files = { 'part0.txt': 'part 0\n', 'part1.txt': 'part 1\n', 'part2.txt': 'part 2\n' };
const plainFiles: Files = { 'plain.txt': 'nobody ran it\n' };
const table = {
  columns: ['image', 'loss', 'wrong'],
  data: [['a.png', 0.5, true] as const, ['b.png', null, false] as const],
};
const trackedUri = 'https://example.invalid/x.bin';

async function writeArtifacts(api: Api, { entity, project, links, folder }: Place): Promise<void> {
  for (const [path, text] of Object.entries(folderFiles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await using writer = await api.startRun({ entity, project, id: 'ts-writer' });
  const read = (name: string): Promise<Artifact> => api.artifact(`${entity}/${project}/${name}`);

  const first = new Artifact('ds', 'dataset', {
    description: 'First',
    metadata: { n: 1, nan: Number.NaN, deep: { x: [1.5] } },
  });
  // The cache of downloads is the user's own.
  await first.addDir(folder, { name: 'data', skipCache: true });
  for (const [path, text] of Object.entries(many)) await first.newFile(path, text);
  await first.addFile(join(folder, 'a.txt'), { name: 'renamed/a.txt', policy: 'immutable' });
  await first.newFile('made.json', '{"made": true}');
  await writer.logArtifact(first, { aliases: ['best'], tags: ['one tag'] });

  const again = await filesOf('ds', firstFiles);
  await again.save({ api, entity, project, aliases: ['again'] });

  const second = await first.newDraft();
  second.remove('many');
  await second.newFile('data/a.txt', 'alpha, but more\n', { overwrite: true });
  await writer.logArtifact(second);
  second.description = 'Second';
  second.aliases = ['clean'];
  second.tags = ['small'];
  await second.save();
  const link = await second.link(`${links}/digits`, { aliases: ['staging'] });
  link.aliases = ['production'];
  await link.save();

  const third = new Artifact('ds', 'dataset', { incremental: true });
  await third.newFile('more.txt', 'more\n');
  await third.save({ api, entity, project });

  for (const [index, [path, text]] of Object.entries(partFiles).entries()) {
    const part = await filesOf('parts', { [path]: text });
    part.distributedId = 'together';
    await writer.logArtifact(part, { commit: index === 2 });
  }
  await (await filesOf('plain', plainFiles)).save({ api, entity, project });

  const pending = await filesOf('pending', { 'later.txt': 'later\n' });
  const referrer = new Artifact('referrer', 'dataset');
  const [later] = (await pending.manifest()).entries.values();
  if (later !== undefined) await referrer.addReference(later);
  await referrer.addReference(await first.getEntry('data/a.txt'), { name: 'old-a.txt' });
  await pending.save({ api, entity, project });
  await referrer.save({ api, entity, project });
  const tracked = new Artifact('tracked', 'dataset');
  await tracked.addReference(trackedUri, { checksum: false, api });
  await tracked.save({ api, entity, project });

  const errors = new Artifact('errors', 'predictions');
  await errors.add(table, 'errors');
  await errors.save({ api, entity, project });

  const user = await api.createRun({ entity, project, runId: 'ts-user' });
  await user.useArtifact(await read('ds:best'), { useAs: 'training data' });
  const collection = await api.artifactCollection('dataset', `${entity}/${project}/ds`);
  collection.description = 'Digits';
  collection.tags = ['images'];
  await collection.save();
}

async function filesOf(name: string, files: Files): Promise<Artifact> {
  const draft = new Artifact(name, 'dataset');
  for (const [path, text] of Object.entries(files)) await draft.newFile(path, text);
  return draft;
}

function md5(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('md5').update(text).digest(encoding);
}

/** What is downloaded: the hexadecimal digest of each file. */
function contents(files: Files): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, md5(text, 'hex')]));
}

function version(number: number, files: Files, rest: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const lines = Object.keys(files)
    .sort()
    .map((path) => `${path}:${md5(files[path] ?? '', 'base64')}\n`);
  return {
    version: `v${number}`,
    type: 'dataset',
    state: 'COMMITTED',
    aliases: ['latest'],
    tags: [],
    description: null,
    metadata: {},
    digest: md5(`wandb-artifact-manifest-v1\n${lines.join('')}`, 'hex'),
    size: Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    fileCount: lines.length,
    ...rest,
  };
}

function expected(entity: string, project: string, links: string): Readonly<Record<string, unknown>> {
  const metadata = { n: 1, nan: null, deep: { x: [1.5] } };
  return {
    versions: {
      'ds:v0': version(0, firstFiles, {
        aliases: ['again', 'best'],
        tags: ['one tag'],
        description: 'First',
        metadata,
      }),
      'ds:v1': version(1, secondFiles, { aliases: ['clean'], tags: ['small'], description: 'Second', metadata }),
      'ds:latest': version(2, thirdFiles),
      'parts:v0': version(0, partFiles),
      'plain:v0': version(0, plainFiles),
    },
    contents: {
      'ds:v0': contents(firstFiles),
      'ds:v1': contents(secondFiles),
      'ds:latest': contents(thirdFiles),
      'parts:v0': contents(partFiles),
      'plain:v0': contents(plainFiles),
    },
    referrer: contents({ 'later.txt': 'later\n', 'old-a.txt': 'alpha\n' }),
    references: { 'x.bin': [trackedUri, trackedUri, null] },
    table: [table.columns, table.data],
    samePath: true,
    link: [`${entity}/${links}/digits:v0`, `${entity}/${project}/ds:v1`, ['production'], true],
    linkContents: contents(secondFiles),
    linked: [`${entity}/${links}/digits:v0`],
    loggedBy: ['ts-writer', 'ts-writer', null],
    usedBy: ['ts-user'],
    inputs: ['ds:v0'],
    outputs: ['ds:v0', 'ds:v1', 'parts:v0'],
    listed: ['ds:v0', 'ds:v1', 'ds:v2'],
    collection: ['Digits', ['images']],
    used: 'v0',
    continued: Object.keys({ ...secondFiles, 'from-python.txt': '' }).sort(),
  };
}
