import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Run } from '../runs/run.js';
import { serveExports, stepsFile } from '../testing/exported-files.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openCached, startCaching } from './export-cache.node.js';

const steps = Array.from({ length: 20_000 }, (_, step) => step);
const key = { path: '/a.parquet', etag: '"1"', sizeBytes: 4 };

it('keeps a copy of what is read whole, and reads it the next time', async () => {
  await using folder = await openFolder();
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  const file = stepsFile(steps, 5000);
  serveExports(kit, { files: [file], lastStep: 19_999, lineCount: 20_000 });
  const run = await readRun(kit);

  const first = await run.scanHistory().toArray();
  const fetched = kit.fetched.length;
  const second = await run.scanHistory().toArray();

  expect(second).toEqual(first);
  expect(second).toHaveLength(20_000);
  // The end of the file, and what comes before it.
  expect(fetched).toBe(2);
  // The end of the file says whether the copy is still the right one.
  expect(kit.fetched.length - fetched).toBe(1);
  const names = await folder.list();
  expect(names).toHaveLength(1);
  expect(new Uint8Array(await readFile(join(folder.path, 'runhistory', names[0] ?? '')))).toEqual(file);
});

it('reads a file that was replaced again, and forgets the older copy', async () => {
  await using folder = await openFolder();
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  const run = await readRun(kit);
  serveExports(kit, { files: [stepsFile(steps)], lastStep: 19_999 });
  await run.scanHistory().toArray();
  const before = await folder.list();

  serveExports(kit, { files: [stepsFile(steps.slice(0, 15_000))], lastStep: 19_999 });
  const rows = await run.scanHistory().toArray();

  expect(rows).toHaveLength(15_000);
  const after = await folder.list();
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
});

it('keeps nothing of a scan that was left, or read a part, or was told not to', async () => {
  await using folder = await openFolder();
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  serveExports(kit, { files: [stepsFile(steps)], lastStep: 19_999 });
  const run = await readRun(kit);

  for await (const _ of run.scanHistory()) break;
  await run.scanHistory({ minStep: 1 }).toArray();
  await run.scanHistory({ keys: ['loss'] }).toArray();
  await run.scanHistory({ useCache: false }).toArray();

  expect(await folder.list()).toEqual([]);
});

it('keeps a copy of all columns too', async () => {
  await using folder = await openFolder();
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  serveExports(kit, { files: [stepsFile(steps)], lastStep: 19_999 });
  const run = await readRun(kit);

  await run.historyColumns({ keys: ['loss'] });
  await run.historyColumns({ maxStep: 10 });
  const before = await folder.list();
  const first = await run.historyColumns();
  const fetched = kit.fetched.length;

  expect(before).toEqual([]);
  expect(await run.historyColumns()).toEqual(first);
  expect(kit.fetched.length - fetched).toBe(1);
});

it('reads keys and columns of the copy', async () => {
  await using _folder = await openFolder();
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  serveExports(kit, { files: [stepsFile(steps)], lastStep: 19_999 });
  const run = await readRun(kit);
  await run.scanHistory().toArray();
  const fetched = kit.fetched.length;

  const rows = await run.scanHistory({ keys: ['loss'], maxStep: 5 }).toArray();
  const { loss } = await run.historyColumns({ keys: ['loss'] });

  expect(rows).toHaveLength(5);
  expect(loss).toHaveLength(20_000);
  expect(kit.fetched.length - fetched).toBe(2);
});

it('reads on without a cache where its folder cannot be written', async () => {
  await using folder = await openFolder();
  vi.stubEnv('WANDB_CACHE_DIR', join(folder.path, 'file'));
  await writeFile(join(folder.path, 'file'), 'in the way');
  await using kit = startTestApi({ runs: [{ project: 'vision', name: 'abc' }] });
  serveExports(kit, { files: [stepsFile(steps)], lastStep: 19_999 });

  expect(await (await readRun(kit)).scanHistory().toArray()).toHaveLength(20_000);
});

it('shows a file only when it is complete, to its owner alone', async () => {
  await using folder = await openFolder();
  const writer = await startCaching(key);
  await writer?.write(2, Uint8Array.of(3, 4).buffer);
  await writer?.write(0, Uint8Array.of(1, 2).buffer);
  const before = await openCached(key);

  await writer?.commit();
  const file = await openCached(key);
  const [middle] = (await file?.read([{ start: 1, end: 3 }])) ?? [];
  await file?.close();

  expect(before).toBeNull();
  expect(new Uint8Array(middle ?? new ArrayBuffer(0))).toEqual(Uint8Array.of(2, 3));
  const [name = ''] = await folder.list();
  expect((await stat(join(folder.path, 'runhistory', name))).mode & 0o077).toBe(0);
});

it('takes a file of another size, or what was given up, for nothing', async () => {
  await using folder = await openFolder();
  const short = await startCaching(key);
  await short?.write(0, Uint8Array.of(1).buffer);
  await short?.commit();
  const discarded = await startCaching({ ...key, etag: '"2"' });

  await discarded?.discard();

  expect(await openCached(key)).toBeNull();
  expect(await folder.list()).toHaveLength(1);
});

async function openFolder() {
  const path = await mkdtemp(join(tmpdir(), 'wandb-ts-cache-'));
  vi.stubEnv('WANDB_CACHE_DIR', path);
  return {
    path,
    list: () => readdir(join(path, 'runhistory')).catch(() => []),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

function readRun(kit: TestApi): Promise<Run> {
  return kit.api.run(`${kit.server.entity}/vision/abc`);
}
