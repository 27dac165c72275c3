import { join } from 'node:path';
import { checkFindings } from '../findings.ts';
import { install } from '../installation.ts';
import { nodeReleases, tools } from '../packed.ts';
import { run } from '../process.ts';
import { type Consumer, clientPackages, type Place, programEnvironment } from './consumer.ts';

interface CommandLineRuntime {
  readonly name: string;
  /** How the packages name it. */
  readonly runtime: string;
  readonly manager: 'npm' | 'pnpm' | 'bun';
  readonly command: string;
  /** What stands before the name of a program. */
  readonly flags?: (place: Place, folder: string) => readonly string[];
  readonly programs: readonly string[];
}

const runtimes: readonly CommandLineRuntime[] = [
  ...nodeReleases.map(
    ({ version, command }): CommandLineRuntime => ({
      name: `Node.js ${version}`,
      runtime: `node/${version}`,
      manager: command === process.execPath ? 'npm' : 'pnpm',
      command,
      programs: ['module.mjs', 'common.cjs'],
    }),
  ),
  {
    name: 'Deno',
    runtime: 'deno/',
    manager: 'pnpm',
    command: join(tools, '.bin', 'deno'),
    flags: ({ baseUrl }, folder) => [
      'run',
      '--no-prompt',
      '--cached-only',
      '--node-modules-dir=manual',
      '--allow-env',
      '--allow-read',
      `--allow-write=${folder}`,
      // The cache of artifacts is shared by processes of this machine, which tell each other which one they are.
      '--allow-sys=hostname,osUptime,homedir,uid',
      `--allow-net=${new URL(baseUrl).host}`,
    ],
    programs: ['module.mjs'],
  },
  { name: 'Bun', runtime: 'bun/', manager: 'bun', command: join(tools, '.bin', 'bun'), programs: ['module.mjs'] },
];

/** Runtimes that run programs from the command line. */
export const commandLineRuntimes: readonly Consumer[] = runtimes.map(
  ({ name, runtime, manager, command, flags, programs }) => ({
    name,
    run: async (context) => {
      const { folder, packages, place } = context;
      await install({ folder, packages: clientPackages(packages), manager });
      const environment = {
        ...programEnvironment(folder, place),
        DENO_DIR: folder,
        DENO_NO_UPDATE_CHECK: '1',
        NO_COLOR: '1',
      };
      for (const program of programs) {
        const parameters = [...(flags?.(place, folder) ?? []), program];
        const { stdout, stderr } = await run(command, parameters, { directory: folder, environment });
        checkFindings(stdout, context, { name: runtime, hasFiles: true });
        if (stderr !== '') throw new Error(`It wrote to standard error:\n${stderr}`);
      }
      return undefined;
    },
  }),
);
