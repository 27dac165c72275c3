import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '@wandb-ts/server';
import { browser, chromiumPath } from './consumers/browser.ts';
import { cli } from './consumers/cli.ts';
import { commandLineRuntimes } from './consumers/command-line-runtimes.ts';
import { dispatchers } from './consumers/dispatchers.ts';
import { msw } from './consumers/msw.ts';
import { types } from './consumers/types.ts';
import { workerd } from './consumers/workerd.ts';
import { pack, toolEnvironment } from './packed.ts';
import { run } from './process.ts';
import type { Report } from './report.ts';
import { project, seed } from './seed.ts';
import { checkTypes, checkWithPublint } from './tarballs/entry-points.ts';
import { checkPublishedFiles } from './tarballs/published-files.ts';

/** Packs the packages, checks the tarballs, and uses them everywhere. */
export async function proveEverything(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wandb-ts-e2e-'));
  process.once('exit', () => {
    if (process.env['KEEP_FILES'] === 'true') process.stdout.write(`kept ${folder}\n`);
    else rmSync(folder, { recursive: true, force: true });
  });
  const packages = await pack(join(folder, 'tarballs'));
  await using server = createServer(':memory:');
  server.seed(seed);
  const { url } = await server.listen();
  const place = { baseUrl: url, apiKey: server.apiKey, entity: server.entity, project };
  const consumers = [
    types,
    cli,
    msw,
    dispatchers,
    workerd,
    ...(chromiumPath === null ? [] : [browser]),
    ...commandLineRuntimes,
  ];

  if (chromiumPath === null) report.skip(browser.name, 'there is no Chromium on this machine');
  await inParallel([
    () => report.check('types of e2e', checkThesePrograms),
    ...packages.flatMap((one) => [
      () => report.check(`${one.name}: files`, () => checkPublishedFiles(one)),
      () => report.check(`${one.name}: publint`, () => checkWithPublint(one)),
      () => report.check(`${one.name}: are the types wrong?`, () => checkTypes(one)),
    ]),
    ...consumers.map((consumer, position) => () => {
      const own = join(folder, `consumer-${position}`);
      return report.check(consumer.name, () => consumer.run({ folder: own, packages, place }));
    }),
  ]);
}

async function checkThesePrograms(): Promise<void> {
  await run('tsc', ['-p', '.'], { directory: import.meta.dirname, environment: toolEnvironment });
}

/** Works on two tasks at a time. */
async function inParallel(tasks: (() => Promise<void>)[]): Promise<void> {
  const worker = async (): Promise<void> => {
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) await task();
  };
  await Promise.all([worker(), worker()]);
}
