import { createHash } from 'node:crypto';
import { differences } from './compare.ts';
import { type PythonClient, runPython, type Session, writerPrefixes } from './session.ts';

/**
 * Lets each Python client log artifacts in every way, use them and download them. What comes back must be what was logged, to
 * the byte; nothing of it is taken from another client.
 */
export async function proveArtifacts(session: Session): Promise<void> {
  const [, ...prefixes] = writerPrefixes(session.clients);
  await Promise.all(session.clients.map((client, index) => proveClient(session, client, prefixes[index] ?? '')));
}

async function proveClient(session: Session, client: PythonClient, prefix: string): Promise<void> {
  const { report } = session;
  const { code, stdout, output } = await runPython(session, client, 'log_artifacts.py', [`artifacts-${prefix}`]);
  const name = `python ${client.version} logs, uses and downloads artifacts`;
  report.check(`${name}, to the end`, code === 0, output.split('\n').slice(-20));
  if (code !== 0) return;
  const { missing, ...found } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
  report.differences(name, differences(expected, found));
  report.check(`python ${client.version} says that a version is missing`, String(missing).includes('ds:v99'), [
    String(missing),
  ]);
}

const texts = {
  alpha: 'alpha\n',
  newAlpha: 'alpha, but more\n',
  deep: 'größer\n',
  made: '{"made": true}',
  more: 'more\n',
  outside: 'outside\n',
  later: 'later\n',
};
const many = Object.fromEntries(
  Array.from({ length: 300 }, (_, number) => [
    `many/${String(number).padStart(3, '0')}.bin`,
    String(Math.floor(number / 2)),
  ]),
);
const firstFiles = {
  'data/a.txt': texts.alpha,
  'data/deep/er/ü b.txt': texts.deep,
  'data/empty.bin': '',
  'made.json': texts.made,
  'renamed/a.txt': texts.alpha,
};
const secondFiles = { ...firstFiles, 'data/a.txt': texts.newAlpha };
const thirdFiles = { ...secondFiles, 'more.txt': texts.more };
const partFiles = { 'last.txt': 'last\n', 'part0.txt': 'part 0\n', 'part1.txt': 'part 1\n', 'part2.txt': 'part 2\n' };
const metadata = { n: 1, nan: null, deep: { x: [1.5] } };

type Files = Readonly<Record<string, string>>;

function md5(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('md5').update(text).digest(encoding);
}

/** What is downloaded: the hexadecimal digest of each file. */
function contents(files: Files): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, md5(text, 'hex')]));
}

/** A version of these files; `references` have a digest and a size of their own. */
function version(
  name: string,
  number: string,
  files: Files,
  rest: Readonly<Record<string, unknown>>,
  references: Readonly<Record<string, readonly [digest: string, size: number]>> = {},
): Record<string, unknown> {
  const digests = new Map([
    ...Object.entries(files).map(([path, text]) => [path, md5(text, 'base64')] as const),
    ...Object.entries(references).map(([path, [digest]]) => [path, digest] as const),
  ]);
  const paths = [...digests.keys()].sort();
  const lines = paths.map((path) => `${path}:${digests.get(path)}\n`);
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return {
    name,
    version: number,
    type: 'dataset',
    state: 'COMMITTED',
    aliases: ['latest'],
    tags: [],
    description: null,
    metadata: {},
    digest: md5(`wandb-artifact-manifest-v1\n${lines.join('')}`, 'hex'),
    size: Object.values(references).reduce((sum, [, size]) => sum + size, bytes),
    fileCount: paths.length,
    entries: paths.filter((path) => !path.startsWith('many/')),
    ...rest,
  };
}

const references = {
  'ref/outside.txt': [md5(texts.outside, 'base64'), Buffer.byteLength(texts.outside)],
  'ref/x.bin': ['https://example.invalid/x.bin', 0],
} as const;
const first = { tags: ['one tag'], description: 'First', metadata };

const expected: Readonly<Record<string, unknown>> = {
  first: version('ds:v0', 'v0', { ...firstFiles, ...many }, { ...first, aliases: ['best', 'latest'] }, references),
  again: version(
    'ds:again',
    'v0',
    { ...firstFiles, ...many },
    { ...first, aliases: ['again', 'best', 'latest'] },
    references,
  ),
  second: version('ds:v1', 'v1', secondFiles, { description: 'First', metadata }),
  third: version('ds:latest', 'v2', thirdFiles, {}),
  parts: version('parts:latest', 'v0', partFiles, {}),
  referrer: contents({ 'later.txt': texts.later, 'old-a.txt': texts.alpha }),
  used: [true, true, true],
  downloads: {
    entry: contents({ 'a.txt': texts.alpha }),
    'ds:v1': contents(secondFiles),
    'ds:v2': contents(thirdFiles),
    'parts:v0': contents(partFiles),
    many: true,
    outside: contents({ 'outside.txt': texts.outside }),
  },
  files: [
    ['data/a.txt', 6, md5(texts.alpha, 'base64')],
    ['data/deep/er/ü b.txt', 9, md5(texts.deep, 'base64')],
    ['data/empty.bin', 0, md5('', 'base64')],
  ],
  fileCount: 307,
  named: ['made.json'],
  fileText: texts.made,
  loggedBy: 'first',
  usedBy: ['user'],
  byDigest: true,
  byId: true,
  inputs: ['ds:v0', 'parts:v0'],
  outputs: { first: ['ds:v0'], again: ['ds:v0'], second: ['ds:v1'], third: ['ds:v2'], finisher: ['parts:v0'] },
  tables: [
    [
      [
        [1, 'eins'],
        [2, 'zwei'],
      ],
      ['n', 'text'],
    ],
  ],
  other: [['ds:v1'], ['parts:v0'], ['chosen']],
};
