import { join } from 'node:path';
import { checkFindings } from '../findings.ts';
import { install } from '../installation.ts';
import { oldestNode, tools } from '../packed.ts';
import { run } from '../process.ts';
import { type Consumer, clientPackages, type Place, programEnvironment } from './consumer.ts';

interface CommandLineRuntime {
  readonly name: string;
  /** How the packages name it. */
  readonly runtime: string;
  readonly manager: 'npm' | 'pnpm' | 'bun';
  readonly command: string;
  /** What stands before the name of the program. */
  readonly flags?: (place: Place, folder: string) => readonly string[];
  readonly program: string;
}

const node24 = {
  runtime: `node/${process.versions.node};`,
  command: process.execPath,
};
const node22 = {
  runtime: `node/${oldestNode};`,
  command: join(tools, 'node-22', 'bin', 'node'),
};

const runtimes: readonly CommandLineRuntime[] = [
  { ...node24, name: `Node.js ${process.versions.node}, ESM`, manager: 'npm', program: 'module.mjs' },
  { ...node24, name: `Node.js ${process.versions.node}, CommonJS`, manager: 'pnpm', program: 'common.cjs' },
  { ...node22, name: `Node.js ${oldestNode}, ESM`, manager: 'pnpm', program: 'module.mjs' },
  { ...node22, name: `Node.js ${oldestNode}, CommonJS`, manager: 'pnpm', program: 'common.cjs' },
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
    program: 'module.mjs',
  },
  { name: 'Bun', runtime: 'bun/', manager: 'bun', command: join(tools, '.bin', 'bun'), program: 'module.mjs' },
];

/** Runtimes that run a program from the command line. */
export const commandLineRuntimes: readonly Consumer[] = runtimes.map(
  ({ name, runtime, manager, command, flags, program }) => ({
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
      const parameters = [...(flags?.(place, folder) ?? []), program];
      const { stdout, stderr } = await run(command, parameters, { directory: folder, environment });
      checkFindings(stdout, context, { name: runtime, hasFiles: true });
      if (stderr !== '') throw new Error(`It wrote to standard error:\n${stderr}`);
      return undefined;
    },
  }),
);
