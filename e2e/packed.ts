import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './process.ts';

/** The root of the repository. */
export const root: string = join(import.meta.dirname, '..');

/** Where the tools of these programs are installed. */
export const tools: string = join(import.meta.dirname, 'node_modules');

/** A Node.js that users have. */
export interface NodeRelease {
  /** Its version, or the beginning of it. */
  readonly version: string;
  /** The path of the program. */
  readonly command: string;
}

/** The oldest Node.js that the packages promise to run on, as package.json names it. */
export const oldestNode: NodeRelease = { version: '22.13.0', command: join(tools, 'node-22', 'bin', 'node') };

/** The newest Node.js with long-term support. */
export const newestNode: NodeRelease = { version: '26', command: join(tools, 'node-26', 'bin', 'node') };

/** Every Node.js that the packages are used on; that of these programs is between the others. */
export const nodeReleases: readonly NodeRelease[] = [
  oldestNode,
  { version: process.versions.node, command: process.execPath },
  newestNode,
];

/** The folders of the packages below `packages/`. */
export const packageFolders = ['core', 'public-api', 'launch', 'server', 'msw', 'cli'] as const;

/** A package as it would be published. */
export interface PackedPackage {
  /** Such as `@wandb-ts/core`. */
  readonly name: string;
  readonly version: string;
  /** Its folder below `packages/`. */
  readonly folder: string;
  /** The path of the `.tgz` file. */
  readonly tarball: string;
}

/** The environment of this process, with the commands of the repository in front: Node.js 24, pnpm, turbo. */
export const toolEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`,
  TURBO_TELEMETRY_DISABLED: '1',
};

/** Builds all packages. */
export async function build(): Promise<void> {
  await run('turbo', ['run', 'build', '--output-logs=errors-only'], {
    directory: root,
    environment: toolEnvironment,
    timeoutMs: 120_000,
  });
}

/** Packs all packages into a folder. */
export async function pack(folder: string): Promise<PackedPackage[]> {
  const environment = toolEnvironment;
  mkdirSync(folder, { recursive: true });
  return Promise.all(
    packageFolders.map(async (name) => {
      const directory = join(root, 'packages', name);
      const { stdout } = await run('pnpm', ['pack', '--json', '--pack-destination', folder], {
        directory,
        environment,
      });
      const { filename }: { filename: string } = JSON.parse(stdout);
      const manifest: { name: string; version: string } = JSON.parse(
        readFileSync(join(directory, 'package.json'), 'utf8'),
      );
      return { name: manifest.name, version: manifest.version, folder: name, tarball: resolve(folder, filename) };
    }),
  );
}

/** Installs what these programs need: runtimes and checkers, from their own lockfile. */
export async function installTools(): Promise<void> {
  await run('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], {
    directory: import.meta.dirname,
    environment: toolEnvironment,
    timeoutMs: 300_000,
  });
}
