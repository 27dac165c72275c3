import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedPackage, toolEnvironment, tools } from './packed.ts';
import { run } from './process.ts';

/** A folder of a user who installs the packed packages. */
export interface InstallationOptions {
  readonly folder: string;
  readonly packages: readonly PackedPackage[];
  /** Which package manager the user has. */
  readonly manager: 'npm' | 'pnpm' | 'bun';
  /** What else the user depends on. */
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** As in pnpm-workspace.yaml. */
const minimumReleaseAgeMs = 30 * 24 * 60 * 60 * 1000;

/** Makes a folder, copies the programs into it, and installs the packages from their tarballs and the rest from the registry. */
export async function install({ folder, packages, manager, dependencies = {} }: InstallationOptions): Promise<void> {
  mkdirSync(folder, { recursive: true });
  cpSync(join(import.meta.dirname, 'programs'), folder, { recursive: true });
  const tarballs = Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const manifest = {
    name: 'consumer',
    private: true,
    dependencies: { ...dependencies, ...tarballs },
    // The packages depend on each other by versions that no registry has.
    overrides: manager === 'npm' ? Object.fromEntries(packages.map(({ name }) => [name, `$${name}`])) : tarballs,
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  const options = { directory: folder, environment: toolEnvironment, timeoutMs: 120_000 };
  if (manager === 'npm') {
    const before = new Date(Date.now() - minimumReleaseAgeMs).toISOString();
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `--before=${before}`], options);
  } else if (manager === 'bun') {
    const age = String(minimumReleaseAgeMs / 1000);
    // A cache of its own, so that no tarball of an earlier build is taken for this one.
    const environment = { ...toolEnvironment, BUN_INSTALL_CACHE_DIR: join(folder, '.bun-cache') };
    const parameters = ['install', '--no-progress', `--minimum-release-age=${age}`];
    await run(join(tools, '.bin', 'bun'), parameters, { ...options, environment });
  } else {
    writeFileSync(
      join(folder, 'pnpm-workspace.yaml'),
      JSON.stringify({
        packages: ['.'],
        overrides: tarballs,
        minimumReleaseAge: minimumReleaseAgeMs / 60_000,
        strictDepBuilds: false,
      }),
    );
    await run('pnpm', ['install', '--prefer-offline', '--reporter=append-only'], options);
  }
}
