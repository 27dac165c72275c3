import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../installation.ts';
import { root, tools } from '../packed.ts';
import { run } from '../process.ts';
import type { Consumer } from './consumer.ts';

const compilers = {
  'TypeScript 7': join(root, 'node_modules', 'typescript'),
  'TypeScript 5.9': join(tools, 'typescript-5'),
};

interface Setting {
  readonly name: string;
  readonly program: string;
  readonly compilerOptions: Readonly<Record<string, unknown>>;
}

/** A web page has no types of Node.js; a program of Node.js has none of the DOM. */
const settings: readonly Setting[] = [
  {
    name: 'nodenext',
    program: 'reader.mts',
    compilerOptions: { module: 'nodenext', lib: ['es2024', 'esnext.disposable'], types: ['node'] },
  },
  {
    name: 'bundler',
    program: 'reader.mts',
    compilerOptions: {
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2024', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
      types: [],
    },
  },
  {
    name: 'nodenext, server, msw and cli',
    program: 'host.mts',
    compilerOptions: {
      module: 'nodenext',
      lib: ['es2024', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
      types: ['node'],
    },
  },
];

/** TypeScript users, whose programs make declaration files of their own. */
export const types: Consumer = {
  name: 'TypeScript with declarations',
  run: async ({ folder, packages }) => {
    await install({
      folder,
      packages,
      manager: 'pnpm',
      dependencies: { msw: '^3.0.0', '@types/node': '^22.0.0' },
    });
    const directory = join(folder, 'types');
    const problems: string[] = [];
    for (const { name, program, compilerOptions } of settings) {
      const project = {
        compilerOptions: { ...strict, ...compilerOptions },
        files: [program],
      };
      writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(project));
      for (const [compiler, path] of Object.entries(compilers)) {
        rmSync(join(directory, 'out'), { recursive: true, force: true });
        await run(process.execPath, [join(path, 'bin', 'tsc'), '-p', '.'], {
          directory,
          environment: process.env,
        }).catch((error: Error) => problems.push(`${compiler}, ${name}:\n${error.message}`));
      }
    }
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return `${Object.keys(compilers).join(' and ')}: ${settings.map(({ name }) => name).join('; ')}`;
  },
};

const strict = {
  target: 'es2023',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  declaration: true,
  outDir: 'out',
};
