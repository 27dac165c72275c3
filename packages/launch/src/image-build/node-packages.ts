import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJson } from '@wandb-ts/core';
import { isRecord } from '../records.js';
import type { PackageLines } from './generated-dockerfile.js';

const standardVersion = '22';

/** What installs the packages of a lock file. */
const installers: readonly (readonly [lockFile: string, command: string])[] = [
  ['package-lock.json', 'npm ci'],
  ['npm-shrinkwrap.json', 'npm ci'],
  ['pnpm-lock.yaml', 'corepack enable && pnpm install --frozen-lockfile'],
  ['yarn.lock', 'corepack enable && yarn install --frozen-lockfile'],
];

const nodePrograms = ['node', 'npm', 'npx', 'pnpm', 'yarn', 'tsx'];

/** Whether code is a project of Node.js: there is a package.json, and the command is one of Node.js or of a script of it. */
export function isNodeProject(names: readonly string[], entryPoint: readonly string[]): boolean {
  const [program = ''] = entryPoint;
  if (!names.includes('package.json')) return false;
  return nodePrograms.includes(program) || entryPoint.some((word) => /\.[cm]?[jt]s$/.test(word));
}

/** Installs the packages of a project of Node.js, those of its lock file when there is one. */
export async function nodePackages(
  directory: string,
  names: readonly string[],
  baseImage: string | null,
): Promise<PackageLines> {
  const [lockFile, command] = installers.find(([name]) => names.includes(name)) ?? [null, 'npm install'];
  const copied = [
    'package.json',
    ...(lockFile === null ? [] : [lockFile]),
    ...names.filter((name) => name === '.npmrc'),
  ];
  return {
    baseImage: baseImage ?? `node:${await findVersion(directory)}-bookworm`,
    lines: [`COPY ${copied.join(' ')} ./`, `RUN ${command}`, 'ENV PATH="/home/wandb/node_modules/.bin:$PATH"'],
    files: {},
  };
}

/** The major version that a project asks for. */
async function findVersion(directory: string): Promise<string> {
  for (const file of ['.nvmrc', '.node-version']) {
    const text = await readFile(join(directory, file), 'utf8').catch(() => '');
    const version = /^v?(\d+)/.exec(text.trim())?.[1];
    if (version !== undefined) return version;
  }
  const engine = /(\d+)/.exec(await readEngine(directory))?.[1];
  return engine ?? standardVersion;
}

async function readEngine(directory: string): Promise<string> {
  try {
    const project = parseJson(await readFile(join(directory, 'package.json'), 'utf8'));
    const engines = isRecord(project) && isRecord(project['engines']) ? project['engines'] : {};
    return typeof engines['node'] === 'string' ? engines['node'] : '';
  } catch {
    // The installer says what is wrong with the file.
    return '';
  }
}
