import { join } from 'node:path';
import { checkFindings } from '../findings.ts';
import { install } from '../installation.ts';
import { newestNode, oldestNode } from '../packed.ts';
import { run } from '../process.ts';
import { bundle } from './bundle.ts';
import { type Consumer, programEnvironment } from './consumer.ts';

/** The packed server behind MSW, on the oldest Node.js that is promised and on the newest. */
export const msw: Consumer = {
  name: 'msw and server',
  run: async (context) => {
    const { folder, packages, place } = context;
    await install({
      folder,
      packages: packages.filter(({ folder: name }) => name !== 'cli' && name !== 'launch'),
      manager: 'pnpm',
      dependencies: { msw: '^3.0.0' },
    });
    await bundle(folder, join(import.meta.dirname, '..', 'seed.ts'), { outfile: 'seed.mjs' });
    const environment = programEnvironment(folder, place);
    for (const { version, command } of [oldestNode, newestNode]) {
      const { stdout, stderr } = await run(command, ['intercepted.mjs'], { directory: folder, environment });
      checkFindings(stdout, context, { name: `node/${version}`, hasFiles: true });
      // The oldest Node.js says that its SQLite is experimental.
      const rest = stderr
        .split('\n')
        .filter((line) => !/^\(node:\d+\) ExperimentalWarning: SQLite|^\(Use `node --trace/.test(line));
      if (rest.join('') !== '') throw new Error(`It wrote to standard error:\n${stderr}`);
    }
    return undefined;
  },
};
