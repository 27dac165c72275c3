import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClientEvent, UnsupportedError } from '@wandb-ts/core';
import { expect, it, onTestFinished, vi } from 'vitest';
import { syncRun } from '../run-log/sync-run.js';
import { run as getRun } from '../runs/get-run.js';
import { createFileStreamModel } from '../testing/file-stream-model.js';
import { startTestApi } from '../testing/test-api.js';
import { createSystemProbe as createNoProbe } from './system-metrics.js';
import { createSystemProbe } from './system-metrics.node.js';
import { observeSystem } from './system-observer.js';

const minute = 60_000;

it('measures the process and the machine once more at the end', async () => {
  await using test = startTestApi();
  const run = await test.api.startRun({ project: 'p', id: 's1', log: 'none', systemMetrics: { intervalMs: minute } });
  run.log({ a: 1 });
  await run.finish();
  const read = await test.api.run('p/s1');
  const rows = await read.history({ stream: 'system' });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    _wandb: true,
    _timestamp: expect.any(Number),
    _runtime: expect.any(Number),
    'system.cpu': expect.any(Number),
    'system.cpu.0.cpu_percent': expect.any(Number),
    'system.memory_percent': expect.any(Number),
    'system.proc.memory.rssMB': expect.any(Number),
    'system.proc.memory.percent': expect.any(Number),
    'system.proc.memory.availableMB': expect.any(Number),
    'system.disk./.usagePercent': expect.any(Number),
    'system.disk./.usageGB': expect.any(Number),
  });
  expect(read.systemMetrics['system.proc.memory.rssMB']).toBeGreaterThan(1);
});

it('sends the measurements of a run that was offline', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  await using test = startTestApi();
  const options = { project: 'p', id: 's1', mode: 'offline', directory: folder.path } as const;
  const run = await test.api.startRun({ ...options, systemMetrics: { intervalMs: minute } });
  await run.finish();
  await syncRun(test.api.client, run.logFolder ?? '');
  const [row] = await (await getRun(test.api.client, 'p/s1')).history({ stream: 'system' });
  expect(row).toMatchObject({ _wandb: true, 'system.proc.memory.rssMB': expect.any(Number) });
});

it('measures shares of time and of memory', async () => {
  const probe = createSystemProbe();
  const metrics = await probe();
  const shares = Object.entries(metrics).filter(([name]) => /percent$/i.test(name) || name === 'cpu');
  for (const [name, share] of shares) {
    expect(share, name).toBeGreaterThanOrEqual(0);
    expect(share, name).toBeLessThanOrEqual(name === 'cpu' ? 110 : 100);
  }
  expect(Object.values(metrics).every(Number.isFinite)).toBe(true);
});

it('measures again and again, and says once when that fails', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 5_000 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { client, events } = createFileStreamModel();
  let count = 0;
  const observer = observeSystem(client, 1_000, () => async () => {
    count += 1;
    if (count % 2 === 0) throw new Error('no machine');
    return { cpu: count };
  });
  const found: unknown[] = [];
  observer.start({ console: () => undefined, system: (values, time) => found.push([values, time]) });
  for (let time = 0; time < 4; time += 1) await vi.advanceTimersByTimeAsync(1_000);
  await observer.stop();
  await observer.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(found).toEqual([
    [{ cpu: 1 }, 6],
    [{ cpu: 3 }, 8],
    [{ cpu: 5 }, 9],
  ]);
  expect(events.map((event: ClientEvent) => event.type === 'warning' && event.message)).toEqual([
    'System metrics were not measured: no machine',
  ]);
});

it('cannot measure where programs do not see the machine', () => {
  expect(() => createNoProbe()).toThrow(UnsupportedError);
});
