import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IncompleteRunHistoryError, RunNotFoundError } from '@wandb-ts/core';
import { expect, it } from 'vitest';
import type { Run } from '../runs/run.js';
import { serveExports, stepsFile } from '../testing/exported-files.js';
import { data, startTestApi, type TestApi } from '../testing/test-api.js';

const files = [stepsFile([0, 1, 2]), stepsFile([3, 4])];

it('saves the exported files, and tells their paths [API-401, API-965]', async () => {
  await using folder = await openFolder();
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  serveExports(kit, { files });
  const dir = join(folder.path, 'new', 'folder');

  const result = await (await readRun(kit)).downloadHistoryExports(dir);

  const paths = [0, 1].map((index) => join(dir, `local_vision_abc_${index}.runhistory.parquet`));
  expect(result).toEqual({ paths, containsLiveData: false, errors: null });
  expect(await Promise.all(paths.map(async (path) => new Uint8Array(await readFile(path))))).toEqual(files);
  expect(await readdir(dir)).toHaveLength(2);
});

it('takes the place of files that are there', async () => {
  await using folder = await openFolder();
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  serveExports(kit, { files: files.slice(0, 1) });
  const path = join(folder.path, 'local_vision_abc_0.runhistory.parquet');
  await writeFile(path, 'older');

  await (await readRun(kit)).downloadHistoryExports(folder.path);

  expect(new Uint8Array(await readFile(path))).toEqual(files[0]);
});

it('saves the files that there are, and tells why others are missing [API-401, API-965]', async () => {
  await using folder = await openFolder();
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] }, { maxRetries: 0 });
  const change = (response: Response, { url }: Request) =>
    url.includes('/1.parquet') ? new Response('gone', { status: 404 }) : response;
  serveExports(kit, { files, change });

  const { paths, errors } = await (await readRun(kit)).downloadHistoryExports(folder.path);

  const missing = join(folder.path, 'local_vision_abc_1.runhistory.parquet');
  expect(paths).toEqual([join(folder.path, 'local_vision_abc_0.runhistory.parquet')]);
  expect(errors).toEqual({ [missing]: expect.stringContaining('404') });
  expect(JSON.stringify(errors)).not.toContain('s3cret');
  expect(await readdir(folder.path)).toHaveLength(1);
});

it('refuses a history with rows that are not exported, unless they may be missing [API-402, API-970]', async () => {
  await using folder = await openFolder();
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  serveExports(kit, { files, liveData: [{ _step: 5 }] });
  const run = await readRun(kit);

  const refused = run.downloadHistoryExports(folder.path);
  await expect(refused).rejects.toThrow(IncompleteRunHistoryError);
  await expect(refused).rejects.toMatchObject({ code: 'incomplete-run-history' });
  expect(await readdir(folder.path)).toEqual([]);

  const result = await run.downloadHistoryExports(folder.path, { requireCompleteHistory: false });
  expect(result).toMatchObject({ containsLiveData: true, errors: null });
  expect(result.paths).toHaveLength(2);
});

it('refuses a history of which nothing is exported, but not one without rows [API-402]', async () => {
  await using folder = await openFolder();
  await using kit = startTestApi({
    runs: [
      { project: 'vision', name: 'abc', history: [{ loss: 1 }] },
      { project: 'vision', name: 'empty' },
    ],
  });
  const empty = await kit.api.run(`${kit.server.entity}/vision/empty`);

  await expect((await readRun(kit)).downloadHistoryExports(folder.path)).rejects.toThrow(IncompleteRunHistoryError);
  expect(await empty.downloadHistoryExports(folder.path)).toEqual({ paths: [], containsLiveData: false, errors: null });
});

it('tells that the run does not exist any more', async () => {
  await using folder = await openFolder();
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  const run = await readRun(kit);
  kit.answer('GetRunHistoryExports', () => data({ project: { run: null } }));

  await expect(run.downloadHistoryExports(folder.path)).rejects.toThrow(RunNotFoundError);
});

async function openFolder() {
  const path = await mkdtemp(join(tmpdir(), 'wandb-ts-exports-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

function readRun(kit: TestApi): Promise<Run> {
  return kit.api.run(`${kit.server.entity}/vision/abc`);
}
