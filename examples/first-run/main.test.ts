import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from '@wandb-ts/public-api';
import { createServer } from '@wandb-ts/server';
import { expect, it, vi } from 'vitest';
import { retrain } from './launch.ts';
import { firstRun } from './main.ts';
import type { RunConfig, RunResult } from './report.ts';
import { candidates } from './training.ts';

it('logs every model, finds the best one and draws its curve', async () => {
  await using server = createServer(':memory:');
  const { url } = await server.listen();
  const api = new Api({ baseUrl: url, apiKey: server.apiKey, entity: server.entity, environment: {} });
  const printed: string[] = [];

  const best = await firstRun(api, (text) => printed.push(text));

  const runs = await api.runs('first-run', { order: '+summary_metrics.val_loss' }).toArray();
  expect(runs).toHaveLength(candidates.length);
  expect(runs[0]?.id).toBe(best.id);
  for (const run of runs) {
    expect(run.state).toBe('finished');
    expect(run.tags).toEqual(['first-run']);
    expect(run.historyLineCount).toBe(300);
    expect(run.summary.get('epoch')).toBe(299);
  }
  expect(best.summary.get('val_accuracy')).toBeGreaterThan(0.9);
  expect(best.summary.get('best_val_loss')).toBeLessThanOrEqual(Number(best.summary.get('val_loss')));
  expect(printed.join('\n')).toContain(`The best of ${candidates.length} finished runs`);
  expect(printed.join('\n')).toMatch(/\d\.\d{3}┤.*[╮╰─]/);
});

it('trains the best model for longer as a job that an agent runs', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wandb-ts-'));
  vi.stubEnv('WANDB_CACHE_DIR', folder.path);
  await using server = createServer(':memory:');
  const settings = { ...candidates[3], dataset: 'iris' };
  const summary = { val_loss: 0.5, val_accuracy: 0.9 };
  server.seed({
    runs: [
      { project: 'first-run', name: 'best1234', displayName: 'best', config: settings, summary, state: 'finished' },
    ],
  });
  const { url } = await server.listen();
  const api = new Api({ baseUrl: url, apiKey: server.apiKey, entity: server.entity, environment: {} });
  const best = await api.run<RunConfig, RunResult>('first-run/best1234');
  const printed: string[] = [];

  const run = await retrain(api, best, (text) => printed.push(text));

  expect(run).toMatchObject({ name: 'best again', state: 'finished', tags: ['retrained'], historyLineCount: 900 });
  expect(run.config).toMatchObject({ learningRate: 0.3, batchSize: 16, epochs: 900 });
  expect(run.summaryMetrics.val_loss).toBeLessThan(0.1);
  expect((await run.usedArtifacts().toArray()).map(({ name }) => name)).toEqual(['retrain:v0']);
  expect(printed.join('\n')).toMatch(/The run is finished; its validation loss is 0\.0\d+, and was 0\.5000\./);
});

it('finds the runs of an earlier time as well', async () => {
  await using server = createServer(':memory:');
  const shared = { project: 'first-run', tags: ['first-run'], history: [{ train_loss: 1, val_loss: 1 }] };
  server.seed({
    runs: [
      { ...shared, name: 'earlier1', summary: { val_loss: 0.0001, val_accuracy: 1 } },
      { ...shared, name: 'useless1', summary: { val_loss: 0, val_accuracy: 0.3 } },
    ],
  });
  const { url } = await server.listen();
  const api = new Api({ baseUrl: url, apiKey: server.apiKey, entity: server.entity, environment: {} });

  const best = await firstRun(api, () => undefined);

  expect(best.id).toBe('earlier1');
});
