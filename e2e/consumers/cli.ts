import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedTable } from '../expectations.ts';
import { install } from '../installation.ts';
import { newestNode, oldestNode, toolEnvironment } from '../packed.ts';
import { run, serve } from '../process.ts';
import { dataset } from '../seed.ts';
import { assertSame, type Consumer, programEnvironment } from './consumer.ts';

/** The command line: its version, and on the oldest and the newest Node.js a list, all modules and a server of its own. */
export const cli: Consumer = {
  name: 'the command wandb-ts',
  run: async ({ folder, packages, place }) => {
    const { version } = packages.find((one) => one.folder === 'cli') ?? {};
    await install({ folder, packages: packages.filter((one) => one.folder !== 'msw'), manager: 'npm' });
    const environment = {
      ...programEnvironment(folder, place),
      PATH: toolEnvironment['PATH'],
      WANDB_BASE_URL: place.baseUrl,
      WANDB_API_KEY: place.apiKey,
    };
    const options = { directory: folder, environment };

    const printed = await run('npx', ['--no', '--offline', 'wandb-ts', '--version'], options);
    assertSame(printed.stdout, `wandb-ts ${version}\n`);

    const list = ['run', 'list', '-p', `${place.entity}/${place.project}`];
    const newest = await run('npx', ['--no', '--offline', 'wbt', ...list], options);
    assertSame(newest, { stdout: expectedTable(place.entity), stderr: '' });

    const script = join(folder, 'node_modules', '@wandb-ts', 'cli', 'dist', 'bin.js');
    for (const verb of ['get', 'verify']) {
      const artifact = `${place.entity}/${place.project}/${dataset.collection}:v0`;
      const saved = await run(process.execPath, [script, 'artifact', verb, artifact, '--root', 'pets'], options);
      assertSame(saved, { stdout: 'pets\n', stderr: '' });
    }
    assertSame(readFileSync(join(folder, 'pets', 'labels.txt'), 'utf8'), dataset.files['labels.txt']);

    for (const { version, command } of [oldestNode, newestNode]) {
      const listed = await run(command, [script, ...list], options);
      assertSame(listed, { stdout: expectedTable(place.entity), stderr: '' });
      await run(command, ['--no-warnings', 'every-module.mjs'], options);
      await startServer([command, script], join(folder, `node-${version}`), environment);
    }
    return undefined;
  },
};

/** A server on a Node.js and in a folder of its own, to which an empty file goes, too. */
async function startServer(
  [node, script]: readonly [string, string],
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const options = { directory: folder, environment };
  const server = await serve(node, [script, 'server', 'start', '--port', '0', '--data-dir', data], options);
  try {
    const own = {
      ...environment,
      WANDB_BASE_URL: server.line,
      WANDB_API_KEY: readFileSync(join(data, 'api-key'), 'utf8').trim(),
    };
    const wandb = (...words: string[]) => run(node, [script, ...words], { ...options, environment: own });
    assertSame(JSON.parse((await wandb('auth', 'status', '--json', 'username')).stdout), { username: 'local' });
    writeFileSync(join(folder, 'empty.txt'), '');
    const put = await wandb('artifact', 'put', 'vision/nothing', 'empty.txt');
    assertSame(put.stdout, 'local/vision/nothing:v0\n');
    await wandb('artifact', 'get', 'vision/nothing:v0', '--root', 'nothing');
    assertSame(readFileSync(join(folder, 'nothing', 'empty.txt'), 'utf8'), '');
  } finally {
    const end = await server.stop();
    assertSame(end, 'exit code 0');
  }
}
